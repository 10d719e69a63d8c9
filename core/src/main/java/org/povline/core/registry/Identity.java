package org.povline.core.registry;

import java.time.LocalDate;
import org.povline.core.code.EthnicGroup;
import org.povline.core.code.IdDocumentType;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;

/**
 * Who a person is. All of it is personal.
 *
 * @param name 姓名
 * @param sex 性别
 * @param birthDate 出生日期
 * @param ethnicGroup 民族
 * @param documentType 证件类型
 * @param documentNumber 证件号码, as the ledger has it: it may be wrong, and a check must be able to say so
 * @param phone 联系电话
 * @param maritalStatus 婚姻状况
 */
public record Identity(
        Fact<String> name,
        Fact<Sex> sex,
        Fact<LocalDate> birthDate,
        Fact<EthnicGroup> ethnicGroup,
        Fact<IdDocumentType> documentType,
        Fact<String> documentNumber,
        Fact<String> phone,
        Fact<MaritalStatus> maritalStatus) {
    static final Identity NOT_REPORTED = missing(MissingReason.NOT_REPORTED);

    /** Takes what is left out as not reported. */
    public Identity {
        name = Fact.orNotReported(name);
        sex = Fact.orNotReported(sex);
        birthDate = Fact.orNotReported(birthDate);
        ethnicGroup = Fact.orNotReported(ethnicGroup);
        documentType = Fact.orNotReported(documentType);
        documentNumber = Fact.orNotReported(documentNumber);
        phone = Fact.orNotReported(phone);
        maritalStatus = Fact.orNotReported(maritalStatus);
    }

    /** An identity of which nothing is known, for one reason. */
    static Identity missing(MissingReason reason) {
        return new Identity(
                Fact.missing(reason),
                Fact.missing(reason),
                Fact.missing(reason),
                Fact.missing(reason),
                Fact.missing(reason),
                Fact.missing(reason),
                Fact.missing(reason),
                Fact.missing(reason));
    }
}
