package org.povline.statistics.coverage;

/**
 * Who is not eligible, and so in neither count of a rate, by whether they are enrolled: those who are should perhaps not be.
 *
 * @param enrolled who is enrolled all the same
 * @param notEnrolled who is not
 * @param unknown of whom enrolment is not known
 */
public record NotEligible(long enrolled, long notEnrolled, long unknown) {
    /** Nobody. */
    public static final NotEligible NONE = new NotEligible(0, 0, 0);

    /** Refuses a negative count. */
    public NotEligible {
        if (enrolled < 0 || notEnrolled < 0 || unknown < 0) {
            throw new IllegalArgumentException("Persons not eligible (" + enrolled + ", " + notEnrolled + ", " + unknown
                    + ") must not be negative");
        }
    }

    /**
     * How many are not eligible.
     *
     * @throws ArithmeticException if the sum does not fit
     */
    public long total() {
        return Math.addExact(Math.addExact(enrolled, notEnrolled), unknown);
    }
}
