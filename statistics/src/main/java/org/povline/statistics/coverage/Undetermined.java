package org.povline.statistics.coverage;

/**
 * Persons whom a rate leaves out because it is not known whether they are eligible or, if they are, enrolled.
 *
 * @param enrolment who is eligible, and perhaps enrolled
 * @param eligibilityOfEnrolled who is enrolled, and perhaps eligible
 * @param eligibilityOfNotEnrolled who is not enrolled, and perhaps eligible
 * @param both of whom neither is known
 */
public record Undetermined(long enrolment, long eligibilityOfEnrolled, long eligibilityOfNotEnrolled, long both) {
    /** Nobody. */
    public static final Undetermined NONE = new Undetermined(0, 0, 0, 0);

    /** Refuses a negative count. */
    public Undetermined {
        if (enrolment < 0 || eligibilityOfEnrolled < 0 || eligibilityOfNotEnrolled < 0 || both < 0) {
            throw new IllegalArgumentException("Persons left out (" + enrolment + ", " + eligibilityOfEnrolled + ", "
                    + eligibilityOfNotEnrolled + ", " + both + ") must not be negative");
        }
    }

    /**
     * How many are left out.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public long total() {
        return Math.addExact(
                Math.addExact(enrolment, both), Math.addExact(eligibilityOfEnrolled, eligibilityOfNotEnrolled));
    }
}
