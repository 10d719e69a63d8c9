package org.povline.core.income;

import static java.util.Objects.requireNonNull;

/**
 * A listed member of whom it is not known whether they belong to the family.
 *
 * @param person the person's key
 * @param code the first fact that has to be learnt: {@code STANDING}, {@code RELATIONSHIP}, {@code BIRTH_DATE}, {@code
 *     LIVES_INDEPENDENTLY}, {@code SCHOOLING}, {@code LIVES_IN_COMMON}, or {@code MEMBERS} where
 *     the whole record is in doubt
 * @param path the way to the fact from the household, such as {@code members[1].relationship} or {@code
 *     assessment.members[0].standing}
 */
public record OpenMember(String person, String code, String path) {
    /** Refuses null. */
    public OpenMember {
        requireNonNull(person, "person");
        requireNonNull(code, "code");
        requireNonNull(path, "path");
    }

    /** A member whose birth date lies ahead, by the place in the household. */
    static OpenMember unborn(String person, int place) {
        return new OpenMember(person, "BIRTH_DATE", "members[" + place + "].identity.birthDate");
    }

    /** A member whose record is in doubt as a whole, by the place in the household. */
    static OpenMember doubted(String person, int place) {
        return new OpenMember(person, "MEMBERS", "members[" + place + "]");
    }
}
