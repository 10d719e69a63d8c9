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
 * @param speaksPutonghua 会讲普通话
 */
public record Schooling(
        Fact<EducationLevel> attained,
        Fact<SchoolStatus> attending,
        Fact<String> reasonOutOfSchool,
        @OmitIfNotAsked Fact<YesNo> speaksPutonghua) {
    static final Schooling NOT_REPORTED = of(Fact.notReported(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported, the language as not asked for. */
    public Schooling {
        attained = Fact.orNotReported(attained);
        attending = Fact.orNotReported(attending);
        reasonOutOfSchool = Fact.orNotReported(reasonOutOfSchool);
        speaksPutonghua = Fact.orNotAsked(speaksPutonghua);
    }

    /** Schooling of a ledger that does not ask for the language. */
    public static Schooling of(
            Fact<EducationLevel> attained, Fact<SchoolStatus> attending, Fact<String> reasonOutOfSchool) {
        return new Schooling(attained, attending, reasonOutOfSchool, Fact.notAsked());
    }
}
