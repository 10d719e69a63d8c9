package org.povline.core.check;

/**
 * How often one check ran and what came of it.
 *
 * @param code the check's code
 * @param ran how many records it looked at
 * @param fired at how many it found something
 * @param notApplicable at how many the record did not tell what it needs
 */
public record CheckCount(String code, long ran, long fired, long notApplicable) {
    CheckCount plus(CheckCount other) {
        return new CheckCount(code, ran + other.ran, fired + other.fired, notApplicable + other.notApplicable);
    }
}
