package org.povline.core.code;

import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

/**
 * Kind of identity document, 证件类型 (AAB018).
 *
 * <p>Source: one table of the registry's codes.
 */
public enum IdDocumentType implements Coded {
    /** 居民身份证. */
    RESIDENT_ID("01", "居民身份证"),
    /** 军官证. */
    OFFICER_ID("02", "军官证"),
    /** 残疾人证. */
    DISABILITY_CERTIFICATE("09", "残疾人证");

    private final Coding coding;

    IdDocumentType(String code, String label) {
        coding = Coding.of(label).reported(POVERTY_REGISTRY_2014, code);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
