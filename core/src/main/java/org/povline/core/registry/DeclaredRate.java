package org.povline.core.registry;

import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Share;

/**
 * A rate of enrolment as a village states it, with the base that it needs.
 *
 * @param rate 参保率, as stated
 * @param enrolled 参保人数
 * @param eligible 应参保人数: without it the rate says nothing
 * @param baseAsPrinted whom the source calls the base
 */
public record DeclaredRate(
        Declared<Share> rate, Declared<Count> enrolled, Declared<Count> eligible, Fact<String> baseAsPrinted) {
    /** Takes what is left out as not reported. */
    public DeclaredRate {
        rate = Declared.orNotReported(rate);
        enrolled = Declared.orNotReported(enrolled);
        eligible = Declared.orNotReported(eligible);
        baseAsPrinted = Fact.orNotReported(baseAsPrinted);
    }
}
