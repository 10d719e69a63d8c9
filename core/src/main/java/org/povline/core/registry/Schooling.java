package org.povline.core.registry;

import org.povline.core.code.EducationLevel;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Fact;

/**
 * What a person learnt and where they learn.
 *
 * @param attained 文化程度: the highest level completed, for those who do not attend school
 * @param attending 在校生状况
 * @param reasonOutOfSchool 失学辍学原因, for a child of school age who does not attend
 */
public record Schooling(Fact<EducationLevel> attained, Fact<SchoolStatus> attending, Fact<String> reasonOutOfSchool) {
    static final Schooling NOT_REPORTED = new Schooling(Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported. */
    public Schooling {
        attained = Fact.orNotReported(attained);
        attending = Fact.orNotReported(attending);
        reasonOutOfSchool = Fact.orNotReported(reasonOutOfSchool);
    }
}
