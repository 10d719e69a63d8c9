package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * A decision in words: for the official who must answer for it, and for the citizen whom it is about. Chinese for every
 * Chinese locale, English for all others; the default locale plays no part. Immutable.
 *
 * <p>Both tell the incomes that were compared, so they are for that household and that office. Neither holds a name or a
 * number of a person: cases are told by their key, and only officials see keys of members.
 *
 * <p>An outcome that is not known is never worded as a refusal. What happens next comes from the procedure that the
 * standard book holds in force for the scheme on the day, and what can be done against a decision from the law of appeal
 * that it holds; where it holds none, the text says so.
 *
 * <p>Amounts are exact. An amount a head is rounded to the fen, half up, for reading only, and says so; decisions
 * compare totals with the line times persons.
 */
public final class Explanation {
    private final Determination determination;

    private Explanation(Determination determination) {
        this.determination = requireNonNull(determination, "determination");
    }

    /** The explanation of a decision. */
    public static Explanation of(Determination determination) {
        return new Explanation(determination);
    }

    /**
     * Outcome, every criterion with what it saw and asked for (the decisive ones marked), the facts that would decide,
     * the nearest change of income, every standard applied with source and strength, the procedure and the appeal in force, caveats.
     */
    public String forOfficial(Locale locale) {
        return new OfficialNote(determination, Words.of(locale)).text();
    }

    /** Outcome, the reasons for it, what to bring, what would change it, what happens next, and what to do against it. */
    public String forCitizen(Locale locale) {
        return new CitizenLetter(determination, Words.of(locale)).text();
    }

    /** What is explained, without its words. */
    @Override
    public String toString() {
        return "Explanation(" + determination + ")";
    }
}
