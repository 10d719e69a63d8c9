package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;

/**
 * An aid as a village states it.
 *
 * @param purpose what it was for
 * @param form money or kind
 * @param recipient whom it was for
 * @param donor who gave it
 * @param items what was given, for an aid in kind
 * @param worth its amount, or the worth of what was given
 * @param recipients how many received it
 * @param perRecipient how much each received, a time
 */
public record DeclaredAid(
        String purpose,
        AidForm form,
        AidRecipient recipient,
        Fact<String> donor,
        List<AidItem> items,
        Declared<Amount> worth,
        Declared<Count> recipients,
        Declared<Amount> perRecipient) {
    /** Refuses an aid without purpose, form or recipient. */
    public DeclaredAid {
        requireNonNull(purpose, "purpose");
        requireNonNull(form, "form");
        requireNonNull(recipient, "recipient");
        donor = Fact.orNotReported(donor);
        items = Absent.list(items);
        worth = Declared.orNotReported(worth);
        recipients = Declared.orNotReported(recipients);
        perRecipient = Declared.orNotReported(perRecipient);
    }

    @Override
    public String toString() {
        return "DeclaredAid(" + form + ")";
    }
}
