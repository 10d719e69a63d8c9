package org.povline.core.check;

import static org.povline.core.check.Verdict.NOT_APPLICABLE;
import static org.povline.core.check.Verdict.SILENT;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.MemberChange;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Share;
import org.povline.core.registry.DeclaredLifting;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.MemberMove;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Registry;

/** The checks Y01 to Y09 of what must agree over time. */
final class YearRules {
    private static final int LAST_YEAR_OF_COOPERATIVE_MEDICAL = 2019;
    private static final int LAST_YEAR_OF_IDENTIFICATION = 2020;
    private static final long FEN_OF_70_YUAN = 7000;
    private static final LocalDate PENSION_OF_70_YUAN_FROM = LocalDate.of(2014, 7, 1);
    private static final LocalDate PENSION_OF_70_YUAN_UNTIL = LocalDate.of(2018, 1, 1);
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);
    private static final List<EducationLevel> ASCENDING = List.of(
            EducationLevel.PRESCHOOL_AGE,
            EducationLevel.ILLITERATE,
            EducationLevel.PRIMARY,
            EducationLevel.LOWER_SECONDARY,
            EducationLevel.UPPER_SECONDARY);

    private YearRules() {}

    static Verdict movesExplained(Subject s) {
        Membership membership = s.membership();
        if (membership == null) {
            return NOT_APPLICABLE;
        }
        Verdict verdict = SILENT;
        for (Person person : s.before().members()) {
            if (membership.isGoneUnexplained(person)) {
                verdict = s.found("members", "which", "LEFT");
            }
        }
        List<Person> members = s.household().members();
        for (int i = 0; i < members.size(); i++) {
            if (membership.isNewUnexplained(members.get(i))) {
                verdict = s.found("members[" + i + "]", "which", "JOINED");
            }
        }
        return verdict;
    }

    static boolean isLeaving(MemberMove move) {
        return move.change().isKnown() && !isJoining(move);
    }

    static boolean isJoining(MemberMove move) {
        MemberChange change = Read.value(move.change());
        return change == MemberChange.MARRIED_IN || change == MemberChange.BIRTH || change == MemberChange.OTHER_IN;
    }

    private interface PersonRule {
        Verdict check(Person before, Person after, String path);
    }

    private static Verdict persons(Subject s, PersonRule rule) {
        Verdict verdict = NOT_APPLICABLE;
        List<Person> members = s.household().members();
        for (int i = 0; i < members.size(); i++) {
            Person before = s.memberBefore(members.get(i).key());
            if (before != null) {
                Verdict next = rule.check(before, members.get(i), "members[" + i + "].");
                verdict = verdict == Verdict.FIRED || next == Verdict.FIRED
                        ? Verdict.FIRED
                        : next == SILENT ? SILENT : verdict;
            }
        }
        return verdict;
    }

    static Verdict identityStays(Subject s) {
        return persons(s, (before, after, path) -> {
            Verdict sex = stays(s, before.identity().sex(), after.identity().sex(), path + "identity.sex", "SEX");
            Verdict birth = stays(
                    s,
                    before.identity().birthDate(),
                    after.identity().birthDate(),
                    path + "identity.birthDate",
                    "BIRTH_DATE");
            Verdict group = stays(
                    s,
                    before.identity().ethnicGroup(),
                    after.identity().ethnicGroup(),
                    path + "identity.ethnicGroup",
                    "ETHNIC_GROUP");
            return sex == Verdict.FIRED || birth == Verdict.FIRED || group == Verdict.FIRED
                    ? Verdict.FIRED
                    : sex == SILENT || birth == SILENT || group == SILENT ? SILENT : NOT_APPLICABLE;
        });
    }

    private static Verdict stays(Subject s, Fact<?> before, Fact<?> after, String path, String which) {
        if (!before.isKnown() || !after.isKnown()) {
            return NOT_APPLICABLE;
        }
        return before.equals(after) ? SILENT : s.found(path, "which", which);
    }

    static Verdict schoolingRises(Subject s) {
        return persons(s, (before, after, path) -> {
            EducationLevel was = Read.value(before.schooling().attained());
            EducationLevel is = Read.value(after.schooling().attained());
            boolean ranked = was != null && is != null && ASCENDING.contains(was) && ASCENDING.contains(is);
            if (ranked && ASCENDING.indexOf(is) < ASCENDING.indexOf(was)) {
                return s.found(path + "schooling.attained", "which", "FALLS");
            }
            return gradeRises(s, before, after, path, ranked);
        });
    }

    private static Verdict gradeRises(Subject s, Person before, Person after, String path, boolean ranked) {
        Registry earlier = s.registryBefore();
        int was = grade(Read.value(before.schooling().attending()));
        int is = grade(Read.value(after.schooling().attending()));
        if (earlier == null || was < 0 || is < 0) {
            return ranked ? SILENT : NOT_APPLICABLE;
        }
        int years = s.schoolYear().getYear()
                - Subject.startOfSchoolYear(earlier.asOf()).getYear();
        return is - was == years ? SILENT : s.found(path + "schooling.attending", "which", "GRADE");
    }

    /** The year of schooling within the schools that count grades; {@code -1} for others. */
    private static int grade(@Nullable SchoolStatus status) {
        if (status == null) {
            return -1;
        }
        return switch (status) {
            case GRADE_7 -> 7;
            case GRADE_8 -> 8;
            case GRADE_9 -> 9;
            case UPPER_SECONDARY_1 -> 10;
            case UPPER_SECONDARY_2 -> 11;
            case UPPER_SECONDARY_3 -> 12;
            default -> -1;
        };
    }

    static Verdict statusFollows(Subject s) {
        PovertyStatus was = Read.value(s.before().registration().status());
        PovertyStatus is = Read.value(s.household().registration().status());
        if (was == null || is == null) {
            return NOT_APPLICABLE;
        }
        boolean lifted = isLifted(was);
        if (lifted && is == PovertyStatus.POOR) {
            return s.found("registration.status", "which", "POOR_AGAIN");
        }
        return is == PovertyStatus.RELAPSED && !lifted && was != PovertyStatus.RELAPSED
                ? s.found("registration.status", "which", "NEVER_LIFTED")
                : SILENT;
    }

    private static boolean isLifted(PovertyStatus status) {
        return status == PovertyStatus.LIFTED
                || status == PovertyStatus.NEWLY_LIFTED
                || status == PovertyStatus.LIFTED_EARLIER;
    }

    static Verdict endAfterStart(Subject s) {
        Registration registration = s.household().registration();
        int identified = Read.year(registration.identified());
        int lifted = Read.year(registration.lifted());
        var monitoring = s.household().monitoring();
        var from = Read.value(monitoring.identified());
        var to = Read.value(monitoring.removed());
        if (identified >= 0 && lifted >= 0 && lifted < identified) {
            return s.found("registration.lifted", "which", "LIFTED");
        }
        if (from != null && to != null && !to.endExclusive().isAfter(from.startInclusive())) {
            return s.found("monitoring.removed", "which", "REMOVED");
        }
        return (identified >= 0 && lifted >= 0) || (from != null && to != null) ? SILENT : NOT_APPLICABLE;
    }

    static Verdict incomeChange(Subject s) {
        IncomeStatement was = latest(s.before());
        IncomeStatement is = s.income();
        long before = was == null ? Read.OPEN : Read.fen(was.statedNetPerHead());
        long after = is == null ? Read.OPEN : Read.fen(is.statedNetPerHead());
        if (before == Read.OPEN || after == Read.OPEN || before <= 0 || Objects.equals(was, is)) {
            return NOT_APPLICABLE;
        }
        long percent = s.settings().value(CheckParameter.INCOME_CHANGE_PERCENT);
        return isBeyond(percent, BigInteger.valueOf(before), BigInteger.valueOf(after))
                ? s.found(s.incomePath("statedNetPerHead"), "percent", percent)
                : SILENT;
    }

    private static boolean isBeyond(long percent, BigInteger before, BigInteger after) {
        BigInteger hundredfold = after.subtract(before).abs().multiply(HUNDRED);
        return hundredfold.compareTo(before.multiply(BigInteger.valueOf(percent))) > 0;
    }

    private static @Nullable IncomeStatement latest(Household household) {
        IncomeStatement latest = null;
        for (IncomeStatement income : household.incomes()) {
            if (latest == null
                    || income.period().endExclusive().isAfter(latest.period().endExclusive())) {
                latest = income;
            }
        }
        return latest;
    }

    static Verdict liftingAddsUp(Subject s) {
        DeclaredLifting lifting = s.declared().population().lifting();
        Count identified = Read.value(lifting.identified().fact());
        Count joined = Read.value(lifting.joined().fact());
        Count left = Read.value(lifting.left().fact());
        Count lifted = Read.value(lifting.lifted().fact());
        Count remaining = Read.value(lifting.remaining().fact());
        if (identified == null || joined == null || left == null || lifted == null || remaining == null) {
            return NOT_APPLICABLE;
        }
        Total in = Total.NOTHING.plus(identified).plus(joined);
        Total out = Total.NOTHING.plus(lifted).plus(remaining).plus(left);
        if (!in.isExact() || !out.isExact()) {
            return NOT_APPLICABLE;
        }
        return in.isNumber(out.number())
                ? SILENT
                : s.found("population.lifting.remaining", "in", in.number(), "out", out.number());
    }

    static Verdict growth(Subject s) {
        Share stated = Read.value(s.declared().economy().netIncomeGrowth().fact());
        Amount is = Read.value(s.declared().economy().netIncomePerHead().fact());
        Amount was = Read.value(s.declaredBefore().economy().netIncomePerHead().fact());
        if (stated == null || is == null || was == null || !stated.isExact() || !is.isExact() || !was.isExact()) {
            return NOT_APPLICABLE;
        }
        BigDecimal base = was.number();
        if (base.signum() <= 0) {
            return NOT_APPLICABLE;
        }
        BigDecimal share = stated.number();
        BigDecimal computed = is.number()
                .subtract(base)
                .movePointRight(2)
                .divide(base, Math.max(0, share.scale()), RoundingMode.HALF_UP);
        return computed.compareTo(share) == 0
                ? SILENT
                : s.found("economy.netIncomeGrowth", "stated", share, "computed", computed);
    }

    static Verdict programmeInItsTime(Subject s) {
        int identified = Read.year(s.household().registration().identified());
        if (identified > LAST_YEAR_OF_IDENTIFICATION) {
            return s.found("registration.identified", "which", "IDENTIFICATION");
        }
        boolean cooperative = isTimeOfCooperativeMedical(s.asOf());
        boolean pension = isTimeOf70Yuan(s.asOf());
        List<Member> members = s.members();
        for (int i = 0; i < members.size(); i++) {
            if (!cooperative && Read.isYes(members.get(i).in(Programme.COOPERATIVE_MEDICAL))) {
                return s.found("members[" + i + "].enrollments", "which", "COOPERATIVE_MEDICAL");
            }
            int at = pension ? -1 : pensionOf70Yuan(members.get(i).person().enrollments());
            if (at >= 0) {
                String path = "members[" + i + "].enrollments[" + at + "].benefitPerMonth";
                return s.found(path, "which", "PENSION_OF_70_YUAN");
            }
        }
        return SILENT;
    }

    static boolean isTimeOfCooperativeMedical(LocalDate day) {
        return day.getYear() <= LAST_YEAR_OF_COOPERATIVE_MEDICAL;
    }

    /** The basic pension was 70 yuan a month from July 2014 to December 2017. */
    static boolean isTimeOf70Yuan(LocalDate day) {
        return !day.isBefore(PENSION_OF_70_YUAN_FROM) && day.isBefore(PENSION_OF_70_YUAN_UNTIL);
    }

    static boolean is70Yuan(Fact<Amount> pension) {
        return Read.fen(pension) == FEN_OF_70_YUAN;
    }

    private static int pensionOf70Yuan(List<Enrollment> enrollments) {
        for (int i = 0; i < enrollments.size(); i++) {
            Enrollment enrollment = enrollments.get(i);
            if (enrollment.programme() == Programme.RESIDENT_PENSION && is70Yuan(enrollment.benefitPerMonth())) {
                return i;
            }
        }
        return -1;
    }
}
