package org.povline.core.privacy;

/** What kind of personal data a stretch of text is; the graver first, which wins where two overlap. */
public enum PersonalKind {
    /** 残疾人证号: an identity number with the kind and level of a disability. */
    DISABILITY_CERTIFICATE(Masking.ENTIRE),
    /** 身份证号, of 18 or of 15 signs. */
    RESIDENT_ID(Masking.RESIDENT_ID),
    /** 银行账号. */
    BANK_ACCOUNT(Masking.BANK_ACCOUNT),
    /** What leads to a child: the name of one, an age below 18 beside a name, a school beside an age or a pupil's name. */
    MINOR(Masking.ENTIRE),
    /** A disease, or the kind or level of a disability, in one sentence with a person. */
    HEALTH(Masking.ENTIRE),
    /** 手机号码. */
    MOBILE_NUMBER(Masking.MOBILE_NUMBER),
    /** 固定电话. */
    LANDLINE_NUMBER(Masking.ENTIRE),
    /** A longitude or latitude. */
    COORDINATES(Masking.ENTIRE),
    /** 门牌号. */
    HOUSE_NUMBER(Masking.ENTIRE),
    /** 姓名, one of those that were given to look for. */
    NAME(Masking.NAME);

    private final Masking masking;

    PersonalKind(Masking masking) {
        this.masking = masking;
    }

    /** How it is shown to official readers. */
    public Masking masking() {
        return masking;
    }
}
