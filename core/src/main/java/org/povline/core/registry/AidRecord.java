package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * One aid that reached somebody.
 *
 * @param key the aid's number in the ledger
 * @param on when
 * @param form money or kind
 * @param recipient whom it is for
 * @param recipientKey the key of that household or person; not applicable for a village
 * @param donor who gave it
 * @param items what was given, for an aid in kind
 * @param worth its amount, or the worth of what was given
 */
public record AidRecord(
        String key,
        Fact<DateRange> on,
        AidForm form,
        AidRecipient recipient,
        Fact<String> recipientKey,
        Fact<String> donor,
        List<AidItem> items,
        Fact<Amount> worth) {
    /** Refuses an aid without key, form or recipient. */
    public AidRecord {
        Keys.require(key);
        requireNonNull(form, "form");
        requireNonNull(recipient, "recipient");
        on = Fact.orNotReported(on);
        recipientKey = Fact.orNotReported(recipientKey);
        donor = Fact.orNotReported(donor);
        items = Absent.list(items);
        worth = Fact.orNotReported(worth);
    }

    @Override
    public String toString() {
        return "AidRecord(" + key + ")";
    }
}
