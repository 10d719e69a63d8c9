package org.povline.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.AidRecipient;
import org.povline.core.registry.AidRecord;
import org.povline.core.registry.Household;
import org.povline.core.registry.MemberMove;
import org.povline.core.registry.Registry;

/** The part of check H04 that only a whole ledger tells: members and aid of households that it does not list. */
final class Strays {
    static final String ID = "H04";

    private final Check check;
    private final Set<String> households = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Strays(Check check) {
        this.check = check;
    }

    static List<Finding> in(Registry registry, Check check) {
        Strays strays = new Strays(check);
        registry.households().stream().map(Household::key).forEach(strays.households::add);
        strays.moves(registry.moves().known().orElse(List.of()));
        strays.aid(registry.aid());
        return strays.findings;
    }

    private void moves(List<MemberMove> moves) {
        for (int i = 0; i < moves.size(); i++) {
            MemberMove move = moves.get(i);
            if (YearRules.isJoining(move)) {
                look(move.household(), "moves[" + i + "].household", check.severity());
            }
        }
    }

    /** A household may have left since it got the aid, so that this is a warning at most. */
    private void aid(List<AidRecord> aid) {
        for (int i = 0; i < aid.size(); i++) {
            if (aid.get(i).recipient() == AidRecipient.HOUSEHOLD) {
                look(
                        aid.get(i).recipientKey(),
                        "aid[" + i + "].recipientKey",
                        Subject.lighter(check.severity(), Severity.WARNING));
            }
        }
    }

    private void look(Fact<String> household, String path, Severity severity) {
        String key = Read.value(household);
        if (key != null && !households.contains(key)) {
            findings.add(new Finding(check.code(), severity, Location.path(path), Map.of()));
        }
    }
}
