package org.povline.core.registry;

import java.util.Map;
import org.povline.core.code.HelpItem;
import org.povline.core.code.HelpKind;
import org.povline.core.code.HelpState;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * The help for a monitored household, 帮扶措施, and who gives it.
 *
 * @param state 实施开发式帮扶措施情况
 * @param kinds whether there is help of a kind; a kind that is left out was not asked for
 * @param items whether the help has an item; an item that is left out was not asked for
 * @param fareSubsidy 交通补助, the fare within the subsidy for work away
 * @param safetyNet 整户无劳动能力兜底保障户
 * @param contact 帮扶联系人, the name
 * @param contactPhone 帮扶联系人电话
 */
public record Help(
        @OmitIfNotAsked Fact<HelpState> state,
        @OmitIfNotAsked Map<HelpKind, Fact<YesNo>> kinds,
        @OmitIfNotAsked Map<HelpItem, Fact<YesNo>> items,
        @OmitIfNotAsked Fact<Amount> fareSubsidy,
        @OmitIfNotAsked Fact<YesNo> safetyNet,
        @OmitIfNotAsked Fact<String> contact,
        @OmitIfNotAsked Fact<String> contactPhone) {
    static final Help NOT_ASKED = new Help(
            Fact.notAsked(), Map.of(), Map.of(), Fact.notAsked(), Fact.notAsked(), Fact.notAsked(), Fact.notAsked());

    /** Takes what is left out as not asked for. */
    public Help {
        state = Fact.orNotAsked(state);
        kinds = Absent.map(kinds);
        items = Absent.map(items);
        fareSubsidy = Fact.orNotAsked(fareSubsidy);
        safetyNet = Fact.orNotAsked(safetyNet);
        contact = Fact.orNotAsked(contact);
        contactPhone = Fact.orNotAsked(contactPhone);
    }

    /** Whether there is help of a kind; not asked for where it is left out. */
    public Fact<YesNo> of(HelpKind kind) {
        return kinds.getOrDefault(kind, Fact.notAsked());
    }

    /** Whether the help has an item; not asked for where it is left out. */
    public Fact<YesNo> of(HelpItem item) {
        return items.getOrDefault(item, Fact.notAsked());
    }
}
