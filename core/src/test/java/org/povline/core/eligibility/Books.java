package org.povline.core.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.finding.Citation;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.Programme;
import org.povline.core.registry.SpendingKind;
import org.povline.core.standard.AloneCondition;
import org.povline.core.standard.AloneRule;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.Basis;
import org.povline.core.standard.Content;
import org.povline.core.standard.DisabilityClass;
import org.povline.core.standard.DisabilityRule;
import org.povline.core.standard.FamilyTie;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.IncomeRule;
import org.povline.core.standard.LabourRule;
import org.povline.core.standard.MemberRule;
import org.povline.core.standard.Multiple;
import org.povline.core.standard.Need;
import org.povline.core.standard.NeedsRule;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Provenance;
import org.povline.core.standard.Publication;
import org.povline.core.standard.RateRule;
import org.povline.core.standard.Reform;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.SpendingRule;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardId;
import org.povline.core.standard.Step;
import org.povline.core.standard.Strength;
import org.povline.core.standard.Threshold;
import org.povline.core.standard.Validity;

/** A book made for tests, with round numbers: every scheme has what it needs in a county that never was. */
final class Books {
    static final AreaCode COUNTY = AreaCode.of("522799");
    static final LocalDate DAY = LocalDate.of(2023, 6, 30);
    static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    static final long DIBAO_FEN = 500_000;
    private static final LocalDate LAW = LocalDate.of(2026, 7, 1);
    static final long DISPOSABLE_FEN = 1_600_000;
    private static final Citation CITATION = Citation.of("A rule for tests", "No. 1");

    private Books() {}

    static StandardBook everything() {
        return everything(Boundary.BELOW);
    }

    /** Every line with this boundary. */
    static StandardBook everything(Boundary boundary) {
        List<Standard> standards = new ArrayList<>();
        standards.add(standard(
                "registered",
                Role.LINE,
                COUNTY,
                FROM.minusYears(1),
                line(300_000, IncomeConcept.REGISTRY_NET, boundary)));
        standards.add(standard(
                "exit", Role.LINE, COUNTY, FROM.minusYears(1), line(300_000, IncomeConcept.REGISTRY_NET, boundary)));
        standards.add(local("exit", Role.NEEDS, needs()));
        standards.add(local("lifting", Role.NEEDS, needs()));
        standards.add(local("lifting", Role.LINE, line(700_000, IncomeConcept.REGISTRY_NET, boundary)));
        standards.add(
                local("lifting", Role.PROCEDURE, new Procedure(Map.of(Step.STABLE_ABOVE, 6), false, Publication.NONE)));
        standards.add(local("monitored", Role.PROCEDURE, new Procedure(Map.of(), false, Publication.APPLICATION)));
        standards.add(local("monitored", Role.LINE, line(700_000, IncomeConcept.REGISTRY_NET, boundary)));
        standards.add(local("dibao", Role.LINE, line(DIBAO_FEN, IncomeConcept.COUNTABLE, boundary)));
        standards.add(local("dibao", Role.MEMBERS, members()));
        standards.add(local("dibao", Role.INCOME, income(BudgetItem.BASIC_PENSION)));
        standards.add(local(
                "dibao-margin",
                Role.LINE,
                new Multiple(new BigDecimal("1.5"), new SchemeId("dibao"), IncomeConcept.COUNTABLE, boundary)));
        standards.add(local(
                "dibao-single",
                Role.DISABILITY,
                new DisabilityRule(severe(), true, true, new AloneRule(severe(), 18, Set.of(AloneCondition.JOBLESS)))));
        standards.add(local(
                "tekun",
                Role.LINE,
                new Multiple(BigDecimal.ONE, new SchemeId("dibao"), IncomeConcept.COUNTABLE, boundary)));
        standards.add(local("tekun", Role.INCOME, income(BudgetItem.BASIC_PENSION, BudgetItem.OLD_AGE_ALLOWANCE)));
        standards.add(local(
                "tekun",
                Role.LABOUR,
                new LabourRule(
                        60, 16, 18, true, severe(), EnumSet.complementOf(EnumSet.of(ObligorState.ABLE)), Set.of())));
        standards.add(local("rigid-expenditure", Role.LINE, line(DISPOSABLE_FEN, IncomeConcept.COUNTABLE, boundary)));
        standards.add(local(
                "rigid-expenditure",
                Role.SPENDING,
                new SpendingRule(new BigDecimal("0.6"), Boundary.AT_OR_BELOW, EnumSet.allOf(SpendingKind.class), 12)));
        for (String scheme : List.of("dibao", "dibao-margin", "tekun", "rigid-expenditure")) {
            standards.add(local(scheme, Role.ASSETS, assets()));
        }
        standards.add(local("village-exit", Role.RATE, new RateRule(new BigDecimal("0.03"), Boundary.BELOW)));
        return book(standards);
    }

    static StandardBook book(List<Standard> standards) {
        return StandardBook.of("test", "1", List.of(new Area(COUNTY, "示例县", AreaCode.of("522700"))), standards);
    }

    static Standard local(String scheme, Role role, Content content) {
        return standard(scheme, role, COUNTY, FROM, content);
    }

    static Standard standard(String scheme, Role role, AreaCode area, LocalDate from, Content content) {
        String id = scheme + "." + role.name().toLowerCase(java.util.Locale.ROOT) + "." + area.text() + "." + from;
        return new Standard(
                new StandardId(id),
                new SchemeId(scheme),
                role,
                area,
                new Validity(from, null, null),
                content,
                new Provenance(List.of(CITATION), Strength.P, true, null, ""));
    }

    /**
     * Local rules for the shipped book in 522701: of that city, and from the law of 2026 on of those who may set them, for
     * lines its prefecture and for all else the province.
     */
    static Reform local(Reform reform, LocalDate from, String scheme, Role role, Content content) {
        AreaCode setter = AreaCode.of(role == Role.LINE ? "522700" : "520000");
        return reform.adding(during(
                        standard(scheme, role, AreaCode.of("522701"), from, content), new Validity(from, LAW, null)))
                .adding(standard(scheme, role, setter, LAW, content));
    }

    private static Standard during(Standard standard, Validity validity) {
        return new Standard(
                standard.id(),
                standard.scheme(),
                standard.role(),
                standard.area(),
                validity,
                standard.content(),
                standard.provenance());
    }

    static Threshold line(long fen, IncomeConcept income, Boundary boundary) {
        return new Threshold(Amount.ofFen(fen), Basis.PER_PERSON_YEAR, income, boundary);
    }

    private static NeedsRule needs() {
        return new NeedsRule(
                EnumSet.allOf(Need.class), 6, 16, Set.of(Programme.RESIDENT_MEDICAL, Programme.EMPLOYEE_MEDICAL));
    }

    static MemberRule members() {
        return new MemberRule(
                EnumSet.of(
                        FamilyTie.APPLICANT, FamilyTie.SPOUSE, FamilyTie.MINOR_CHILD, FamilyTie.DEPENDENT_ADULT_CHILD),
                EnumSet.of(FamilyTie.PARENT, FamilyTie.OTHER_WITH_DUTY),
                EnumSet.of(
                        MemberStanding.CLERGY_FOR_THREE_YEARS,
                        MemberStanding.IN_PRISON,
                        MemberStanding.DECLARED_MISSING),
                18);
    }

    private static IncomeRule income(BudgetItem... notCounted) {
        return new IncomeRule(
                IncomeConcept.COUNTABLE, Set.of(notCounted), Set.of(), Set.of(BudgetItem.NECESSARY_JOB_COSTS));
    }

    private static Set<DisabilityClass> severe() {
        return Set.of(
                new DisabilityClass(DisabilityKind.PHYSICAL, DisabilityLevel.LEVEL_1),
                new DisabilityClass(DisabilityKind.PHYSICAL, DisabilityLevel.LEVEL_2),
                new DisabilityClass(DisabilityKind.INTELLECTUAL, DisabilityLevel.LEVEL_3));
    }

    private static AssetRule assets() {
        return new AssetRule(
                EnumSet.of(MoneyAsset.DEPOSITS, MoneyAsset.SECURITIES),
                null,
                new BigDecimal("2"),
                Map.of(CountedAsset.MOTOR_VEHICLES, 0, CountedAsset.DWELLINGS, 1));
    }
}
