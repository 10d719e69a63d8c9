package org.povline.core.check;

import static org.povline.core.check.Verdict.NOT_APPLICABLE;
import static org.povline.core.check.Verdict.SILENT;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.Relationship;
import org.povline.core.code.Sex;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Distance;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.LivingConditions;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;

/** The checks H01 to H19 of a household. */
final class HouseholdRules {
    private static final int FEN_PER_YUAN = 100;
    private static final LandKind[] LAND = {
        LandKind.CULTIVATED,
        LandKind.FOREST,
        LandKind.RETURNED_TO_FOREST,
        LandKind.ORCHARD,
        LandKind.GRASSLAND,
        LandKind.WATER
    };
    private static final CheckParameter[] LAND_MOST = {
        CheckParameter.CULTIVATED_MU_MOST,
        CheckParameter.FOREST_MU_MOST,
        CheckParameter.RETURNED_MU_MOST,
        CheckParameter.ORCHARD_MU_MOST,
        CheckParameter.GRASSLAND_MU_MOST,
        CheckParameter.WATER_MU_MOST
    };

    private HouseholdRules() {}

    static Verdict oneHead(Subject s) {
        List<Member> members = s.members();
        int heads = 0;
        int last = -1;
        boolean allKnown = !members.isEmpty();
        for (int i = 0; i < members.size(); i++) {
            Relationship relationship = members.get(i).relationship();
            allKnown &= relationship != null;
            if (relationship == Relationship.HEAD) {
                heads++;
                last = i;
            }
        }
        if (heads > 1) {
            return s.found(relationshipOf(last), "heads", heads);
        }
        return heads == 1 ? SILENT : allKnown ? s.found("members", "heads", 0) : NOT_APPLICABLE;
    }

    static Verdict oneSpouse(Subject s) {
        List<Member> members = s.members();
        int spouses = 0;
        int last = -1;
        boolean known = false;
        for (int i = 0; i < members.size(); i++) {
            Relationship relationship = members.get(i).relationship();
            known |= relationship != null;
            if (relationship == Relationship.SPOUSE) {
                spouses++;
                last = i;
            }
        }
        return spouses > 1 ? s.found(relationshipOf(last), "spouses", spouses) : known ? SILENT : NOT_APPLICABLE;
    }

    private static String relationshipOf(int member) {
        return "members[" + member + "].relationship";
    }

    private static int find(Subject s, Relationship relationship) {
        List<Member> members = s.members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).relationship() == relationship) {
                return i;
            }
        }
        return -1;
    }

    static Verdict spouseSex(Subject s) {
        int head = find(s, Relationship.HEAD);
        int spouse = find(s, Relationship.SPOUSE);
        if (head < 0 || spouse < 0) {
            return NOT_APPLICABLE;
        }
        Sex one = s.members().get(head).sex();
        Sex other = s.members().get(spouse).sex();
        if (one == null || other == null) {
            return NOT_APPLICABLE;
        }
        return one == other
                ? s.found(
                        "members[" + spouse + "].identity.sex",
                        "sex",
                        other,
                        "other",
                        "members[" + head + "].identity.sex")
                : SILENT;
    }

    static Verdict hasMembers(Subject s) {
        return s.members().isEmpty() ? s.found("members") : SILENT;
    }

    static Verdict statedMembers(Subject s) {
        Count stated = Read.value(s.household().residence().statedMembers());
        if (stated == null || !stated.isExact()) {
            return NOT_APPLICABLE;
        }
        int listed = s.members().size();
        return stated.number().longValue() == listed
                ? SILENT
                : s.found("residence.statedMembers", "stated", stated.number(), "listed", listed);
    }

    static Verdict generations(Subject s) {
        int head = find(s, Relationship.HEAD);
        if (head < 0) {
            return NOT_APPLICABLE;
        }
        List<Member> members = s.members();
        int age = members.get(head).age();
        if (age < 0) {
            return NOT_APPLICABLE;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (int i = 0; i < members.size(); i++) {
            Relationship relationship = members.get(i).relationship();
            int other = members.get(i).age();
            if (relationship != null && other >= 0 && i != head) {
                Verdict next = generation(s, i, relationship, other, age);
                verdict = next == Verdict.FIRED || verdict == Verdict.FIRED ? Verdict.FIRED : SILENT;
            }
        }
        return verdict;
    }

    private static Verdict generation(Subject s, int at, Relationship relationship, int age, int head) {
        String born = "members[" + at + "].identity.birthDate";
        return switch (relationship) {
            case SON, DAUGHTER -> age >= head ? s.found(born, "which", "CHILD", "age", age, "head", head) : SILENT;
            case FATHER, MOTHER, PARENT ->
                age <= head ? s.found(born, "which", "PARENT", "age", age, "head", head) : SILENT;
            case SONS_SON, SONS_DAUGHTER, DAUGHTERS_SON, DAUGHTERS_DAUGHTER, GRANDCHILD ->
                gap(s, born, "GRANDCHILD", age, head, head - age);
            case PATERNAL_GRANDFATHER, PATERNAL_GRANDMOTHER, MATERNAL_GRANDFATHER, MATERNAL_GRANDMOTHER, GRANDPARENT ->
                gap(s, born, "GRANDPARENT", age, head, age - head);
            case SPOUSE -> spouse(s, at, age, head);
            default -> SILENT;
        };
    }

    private static Verdict gap(Subject s, String born, String which, int age, int head, int years) {
        return years < s.settings().value(CheckParameter.GRANDPARENT_GAP)
                ? s.lead(years <= 0 ? Severity.ERROR : Severity.WARNING, born, "which", which, "age", age, "head", head)
                : SILENT;
    }

    private static Verdict spouse(Subject s, int at, int age, int head) {
        Sex sex = s.members().get(at).sex();
        if (sex == null) {
            return SILENT;
        }
        long least = s.settings()
                .value(sex == Sex.MALE ? CheckParameter.MARRIAGE_AGE_MEN : CheckParameter.MARRIAGE_AGE_WOMEN);
        return age < least
                ? s.lead(
                        Severity.WARNING,
                        "members[" + at + "].identity.birthDate",
                        "which",
                        "SPOUSE",
                        "age",
                        age,
                        "head",
                        head)
                : SILENT;
    }

    static Verdict dangerousHouse(Subject s) {
        HousingGrade grade = Read.value(s.household().living().housing());
        if (grade == null) {
            return NOT_APPLICABLE;
        }
        return grade.isSafe() ? SILENT : unwatched(s, "living.housing");
    }

    static Verdict unsafeWater(Subject s) {
        Fact<YesNo> water = s.household().living().safeWater();
        if (!water.isKnown()) {
            return NOT_APPLICABLE;
        }
        return Read.isNo(water) ? unwatched(s, "living.safeWater") : SILENT;
    }

    /** A lifted household that is not monitored, or one whose risk is said to be gone. */
    private static Verdict unwatched(Subject s, String path) {
        if (s.isLifted() && s.isNotMonitored()) {
            return s.found(path, "which", "NOT_MONITORED");
        }
        if (s.isRemoved()) {
            return s.found(path, "which", "REMOVED");
        }
        return s.isMonitored() || s.isNotMonitored() ? SILENT : NOT_APPLICABLE;
    }

    static Verdict uninsuredUnwatched(Subject s) {
        if (!s.isLifted() || !s.isNotMonitored()) {
            return NOT_APPLICABLE;
        }
        List<Member> members = s.members();
        boolean known = false;
        int blank = -1;
        for (int i = 0; i < members.size(); i++) {
            Fact<YesNo> serious = members.get(i).in(Programme.SERIOUS_ILLNESS);
            known |= serious.isKnown();
            blank = blank < 0 && Read.isBlank(serious) ? i : blank;
            if (Read.isNo(serious)) {
                return s.found(enrollmentsOf(i));
            }
        }
        return blank >= 0 ? s.blank(enrollmentsOf(blank)) : known ? SILENT : NOT_APPLICABLE;
    }

    private static String enrollmentsOf(int member) {
        return "members[" + member + "].enrollments";
    }

    static Verdict lowIncomeUnwatched(Subject s) {
        IncomeStatement income = s.income();
        if (!s.isLifted() || !s.isNotMonitored() || income == null) {
            return NOT_APPLICABLE;
        }
        Amount perHead = Read.value(income.statedNetPerHead());
        Amount range = s.monitoredBelow(income.period().endExclusive().minusDays(1));
        if (perHead == null || range == null) {
            return NOT_APPLICABLE;
        }
        return Read.isBelow(perHead, range)
                ? s.found(s.incomePath("statedNetPerHead"), "range", range.number())
                : SILENT;
    }

    static Verdict twoProblemsUnwatched(Subject s) {
        if (!s.isLifted() || !s.isNotMonitored()) {
            return NOT_APPLICABLE;
        }
        Problems problems = Problems.of(s);
        if (problems.count() >= 2) {
            return s.found("monitoring.kind", "problems", problems.count());
        }
        return problems.isNothingKnown() ? NOT_APPLICABLE : SILENT;
    }

    static Verdict livingBlank(Subject s) {
        LivingConditions living = s.household().living();
        Verdict verdict = cell(s, living.electricity(), "living.electricity");
        verdict = verdict.or(cell(s, living.safeWater(), "living.safeWater"));
        verdict = verdict.or(cell(s, living.sanitaryToilet(), "living.sanitaryToilet"));
        verdict = verdict.or(cell(s, living.road(), "living.road"));
        verdict = verdict.or(cell(s, living.housing(), "living.housing"));
        verdict = verdict.or(cell(s, living.floorArea(), "living.floorArea"));
        return verdict.or(cell(s, living.distanceToMainRoad(), "living.distanceToMainRoad"));
    }

    private static Verdict cell(Subject s, Fact<?> fact, String path) {
        if (Read.isBlank(fact)) {
            return s.blank(path, "which", "BLANK");
        }
        if (Read.isUnreadable(fact)) {
            return s.found(path, "which", "UNREADABLE");
        }
        return fact.isKnown() ? SILENT : NOT_APPLICABLE;
    }

    static Verdict landBlank(Subject s) {
        boolean fired = false;
        Map<LandKind, Fact<LandArea>> land = s.household().land();
        for (LandKind kind : LAND) {
            Fact<LandArea> area = land.get(kind);
            if (area != null && Read.isBlank(area)) {
                s.blank("land." + kind, "which", kind);
                fired = true;
            }
        }
        return fired ? Verdict.FIRED : land.isEmpty() ? NOT_APPLICABLE : SILENT;
    }

    static Verdict landMuch(Subject s) {
        boolean fired = false;
        boolean known = false;
        for (int i = 0; i < LAND.length; i++) {
            Fact<LandArea> fact = s.household().land().get(LAND[i]);
            LandArea area = fact == null ? null : Read.value(fact);
            known |= area != null;
            if (Read.exceeds(area, s.settings().mu(LAND_MOST[i]))) {
                s.found(
                        "land." + LAND[i],
                        "which",
                        LAND[i],
                        "most",
                        s.settings().value(LAND_MOST[i]));
                fired = true;
            }
        }
        return fired ? Verdict.FIRED : known ? SILENT : NOT_APPLICABLE;
    }

    static Verdict farFromRoad(Subject s) {
        Distance distance = Read.value(s.household().living().distanceToMainRoad());
        if (distance == null) {
            return NOT_APPLICABLE;
        }
        return Read.exceeds(distance, s.settings().kilometres(CheckParameter.ROAD_KILOMETRES_MOST))
                ? s.found("living.distanceToMainRoad", "most", s.settings().value(CheckParameter.ROAD_KILOMETRES_MOST))
                : SILENT;
    }

    static Verdict noLabourNoSupport(Subject s) {
        Truth without = withoutLabour(s);
        if (without != Truth.SATISFIED) {
            return without == Truth.UNKNOWN ? NOT_APPLICABLE : SILENT;
        }
        for (Member member : s.members()) {
            Fact<YesNo> dibao = member.in(Programme.DIBAO);
            Fact<YesNo> tekun = member.in(Programme.TEKUN);
            if (Read.isYes(dibao) || Read.isYes(tekun)) {
                return SILENT;
            }
            if (!dibao.isKnown() || !tekun.isKnown()) {
                return NOT_APPLICABLE;
            }
        }
        return s.found("members");
    }

    static Verdict noLabourNoNet(Subject s) {
        Truth without = withoutLabour(s);
        if (without != Truth.SATISFIED || !s.isAtRisk()) {
            return without == Truth.UNKNOWN ? NOT_APPLICABLE : SILENT;
        }
        Fact<YesNo> net = s.household().monitoring().help().safetyNet();
        if (Read.isBlank(net)) {
            return s.blank("monitoring.help.safetyNet");
        }
        return !net.isKnown() ? NOT_APPLICABLE : Read.isNo(net) ? s.found("monitoring.help.safetyNet") : SILENT;
    }

    /** Whether all members have no capacity for work or have lost it. */
    static Truth withoutLabour(Subject s) {
        Truth without = Truth.of(!s.members().isEmpty());
        for (Member member : s.members()) {
            without = without.and(member.capacity() == null ? Truth.UNKNOWN : Truth.of(member.isWithoutCapacity()));
        }
        return without;
    }

    static Verdict incomeAddsUp(Subject s) {
        IncomeStatement income = s.income();
        if (income == null) {
            return NOT_APPLICABLE;
        }
        long net = Read.fen(income.statedNet());
        if (net == Read.OPEN) {
            return NOT_APPLICABLE;
        }
        Verdict parts = partsAddUp(s, income, net);
        Verdict heads = perHead(s, income, net);
        if (parts == Verdict.FIRED || heads == Verdict.FIRED) {
            return Verdict.FIRED;
        }
        return parts == SILENT || heads == SILENT ? SILENT : NOT_APPLICABLE;
    }

    private static Verdict partsAddUp(Subject s, IncomeStatement income, long net) {
        long wages = Read.fen(income.wages());
        long business = Read.fen(income.business());
        long property = Read.fen(income.property());
        long transfers = Read.fen(income.transfers());
        long costs = Read.fen(income.businessCosts());
        if (wages == Read.OPEN
                || business == Read.OPEN
                || property == Read.OPEN
                || transfers == Read.OPEN
                || costs == Read.OPEN) {
            return NOT_APPLICABLE;
        }
        return sum(wages, business, property, transfers).equals(sum(net, costs))
                ? SILENT
                : s.found(s.incomePath("statedNet"), "which", "PARTS");
    }

    /** Exact for every long: a slip of the keys must not stop the other checks. */
    private static BigInteger sum(long... terms) {
        BigInteger sum = BigInteger.ZERO;
        for (long term : terms) {
            sum = sum.add(BigInteger.valueOf(term));
        }
        return sum;
    }

    private static Verdict perHead(Subject s, IncomeStatement income, long net) {
        long perHead = Read.fen(income.statedNetPerHead());
        long heads = s.members().size();
        if (perHead == Read.OPEN || heads == 0) {
            return NOT_APPLICABLE;
        }
        BigInteger apart = product(perHead, heads).subtract(BigInteger.valueOf(net));
        BigInteger most = product(heads, s.settings().value(CheckParameter.PER_HEAD_TOLERANCE_FEN));
        return apart.abs().compareTo(most) <= 0
                ? SILENT
                : s.found(s.incomePath("statedNetPerHead"), "which", "PER_HEAD");
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    static Verdict wages(Subject s) {
        IncomeStatement income = s.income();
        long wages = income == null ? Read.OPEN : Read.fen(income.wages());
        if (wages == Read.OPEN) {
            return NOT_APPLICABLE;
        }
        if (wages > 0 && wages < s.settings().value(CheckParameter.WAGES_LEAST) * FEN_PER_YUAN) {
            return s.found(s.incomePath("wages"), "which", "LITTLE");
        }
        if (wages <= 0) {
            return SILENT;
        }
        boolean allRest = !s.members().isEmpty();
        for (Member member : s.members()) {
            if (member.works()) {
                return SILENT;
            }
            allRest &= member.rests();
        }
        return allRest ? s.found(s.incomePath("wages"), "which", "NO_WORKER") : NOT_APPLICABLE;
    }
}
