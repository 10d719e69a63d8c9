package org.povline.statistics.population;

import org.povline.core.code.Sex;

/** One row of a table by sex, while it is counted. */
final class SexTally {
    private long male;
    private long female;
    private long unknown;

    void add(Sex sex) {
        switch (sex) {
            case MALE -> male++;
            case FEMALE -> female++;
            case UNKNOWN, UNSTATED -> unknown++;
        }
    }

    void add(SexTally other) {
        male = Math.addExact(male, other.male);
        female = Math.addExact(female, other.female);
        unknown = Math.addExact(unknown, other.unknown);
    }

    CountBySex counts() {
        return new CountBySex(male, female, unknown);
    }
}
