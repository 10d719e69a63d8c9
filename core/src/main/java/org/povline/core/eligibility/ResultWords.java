package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povline.core.finding.Argument;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;

/** What a criterion saw and what it asked for, in words of one register. */
final class ResultWords {
    private static final String MONTHS = "MONTHS_";
    private static final Set<String> YES_OR_NO = Set.of("YES", "NO");
    /** The criteria that hold a person's own income against a line. */
    private static final Set<String> OF_ONE_PERSON = Set.of("OWN_INCOME_BELOW_LINE", "WITHOUT_INCOME");

    private final Words words;
    private final QuantityWords quantities;
    private final Register register;

    ResultWords(Words words, Register register) {
        this.words = words;
        this.quantities = new QuantityWords(words);
        this.register = register;
    }

    /** What was seen; nothing where the criterion had nothing to see. */
    List<String> observed(CriterionResult result) {
        Observation observed = result.observed();
        if (observed instanceof Observation.Income income) {
            return income(income, result);
        }
        if (observed instanceof Observation.Part part) {
            return List.of(say("observed.part", part(part)));
        }
        if (observed instanceof Observation.Persons persons) {
            return List.of(say("observed.persons", persons(persons)));
        }
        return codes(result, ((Observation.Codes) observed).codes());
    }

    private List<String> income(Observation.Income income, CriterionResult result) {
        String persons = quantities.persons(income.minPersons(), income.maxPersons());
        boolean own = isOfOnePerson(result.code());
        List<String> seen = new ArrayList<>();
        seen.add(total(income, persons, own));
        if (!own) {
            seen.addAll(shared(income, result.ground().required(), persons));
        }
        if (income.presumedPersons() > 0) {
            String presumed = quantities.persons(income.presumedPersons(), income.presumedPersons());
            seen.add(say("observed.presumed", Map.of("persons", Argument.of(presumed))));
        }
        if (income.apartPersons() > 0) {
            String apart = quantities.persons(income.apartPersons(), income.apartPersons());
            seen.add(say("observed.apart", Map.of("persons", Argument.of(apart))));
        }
        income.findings().stream()
                .filter(finding -> words.has(register.of("observed." + finding.code())))
                .map(finding -> say("observed." + finding.code(), words.spoken(finding.arguments())))
                .forEach(seen::add);
        return seen;
    }

    private String total(Observation.Income income, String persons, boolean own) {
        boolean known = quantities.isKnown(income.total());
        Map<String, Argument> arguments = new HashMap<>();
        arguments.put("concept", Argument.of(words.say(income.concept())));
        if (known) {
            arguments.put("total", Argument.of(quantities.money(income.total())));
        }
        if (!own) {
            arguments.put("persons", Argument.of(persons));
        }
        return say((own ? "observed.ownIncome" : "observed.income") + (known ? "" : ".unknown"), arguments);
    }

    /** What it comes to a head, and what the line comes to for all. */
    private List<String> shared(Observation.Income income, Requirement required, String persons) {
        List<String> seen = new ArrayList<>();
        quantities.perHead(income).map(this::perHead).ifPresent(seen::add);
        if (required instanceof Requirement.Line line && income.minPersons() == income.maxPersons()) {
            String total = quantities.line(line, income.minPersons());
            seen.add(say(
                    "observed.lineTotal", Map.of("persons", Argument.of(persons), "lineTotal", Argument.of(total))));
        }
        return seen;
    }

    /** Whether the criterion asks what one person has, and not what a family has a head. */
    static boolean isOfOnePerson(String criterion) {
        return OF_ONE_PERSON.contains(criterion);
    }

    /** What a refusal rests on that only names conditions which are met: the scheme leaves out whoever meets them. */
    Optional<String> excluded(Trace trace) {
        return trace.reasons().isEmpty()
                ? Optional.of(words.say(
                        "citizen.excluded",
                        "criteria",
                        words.clauses(trace.decisive().stream()
                                .map(CriterionResult::code)
                                .map(words::criterion)
                                .toList())))
                : Optional.empty();
    }

    /** What the criterion presumes of everybody, as far as its ground tells. */
    List<String> presumed(CriterionResult result) {
        List<String> presumed = new ArrayList<>();
        if (result.ground().presumesRuralResidence()) {
            presumed.add(say("presumes.RURAL", Map.of()));
        }
        if (result.ground().presumesNoUnrecordedWork()) {
            presumed.add(say("presumes.NO_UNRECORDED_WORK", Map.of()));
        }
        return presumed;
    }

    private String perHead(QuantityWords.PerHead perHead) {
        return say(
                perHead.exact() ? "observed.perHead.exact" : "observed.perHead.rounded",
                Map.of("perHead", Argument.of(quantities.money(perHead.range()))));
    }

    private Map<String, Argument> part(Observation.Part part) {
        return Map.of(
                "part", Argument.of(quantities.money(part.part())),
                "whole", Argument.of(quantities.money(part.whole())),
                "share", Argument.of(share(part.part(), part.whole())));
    }

    private String share(AmountRange part, AmountRange whole) {
        return part.isExact() && whole.isExact() && whole.lowerFen() > 0
                ? share(new Ratio(part.lowerFen(), whole.lowerFen()))
                : "";
    }

    private String share(Ratio share) {
        return words.say("observed.part.share", Map.of("percent", QuantityWords.percent(share)));
    }

    private Map<String, Argument> persons(Observation.Persons seen) {
        boolean known = seen.among() > 0;
        return Map.of(
                "persons", Argument.of(quantities.persons(seen)),
                "among",
                        Argument.of(
                                known ? quantities.persons(seen.among(), seen.among()) : words.say("persons.unknown")),
                "share", Argument.of(known && seen.isExact() ? share(new Ratio(seen.minPersons(), seen.among())) : ""));
    }

    /** Officials see every code and key; citizens are told no keys, and no codes of facts that the criterion's words tell. */
    private List<String> codes(CriterionResult result, List<String> codes) {
        List<String> told = codes.stream()
                .filter(code -> isTold(result, code))
                .map(words::seen)
                .toList();
        return told.isEmpty()
                ? List.of()
                : List.of(say("observed.codes", Map.of("codes", Argument.of(words.listed(told.stream())))));
    }

    private boolean isTold(CriterionResult result, String code) {
        return register == Register.OFFICIAL
                ? !YES_OR_NO.contains(code)
                : words.has("seen." + code) && result.ground().required().equals(Requirement.of(result.code()));
    }

    /** What is asked for; nothing where the criterion's words tell it. */
    Optional<String> required(CriterionResult result) {
        Requirement required = result.ground().required();
        if (required instanceof Requirement.Line line) {
            return Optional.of(say(
                    (isOfOnePerson(result.code()) ? "required.ownLine." : "required.line.")
                            + side(line.below(), line.boundary()),
                    Map.of("line", Argument.of(quantities.line(line, 1)))));
        }
        if (required instanceof Requirement.Share share) {
            return Optional.of(share(share));
        }
        return codes(((Requirement.Codes) required).codes(), result.code());
    }

    String share(Requirement.Share share) {
        return say(
                "required.share." + side(share.below(), share.boundary()),
                Map.of("percent", QuantityWords.exactPercent(share.share())));
    }

    private static String side(boolean below, Boundary boundary) {
        return (below ? "below." : "above.") + boundary.name();
    }

    private Optional<String> codes(List<String> codes, String criterion) {
        if (codes.size() == 1 && codes.get(0).startsWith(MONTHS)) {
            String months = codes.get(0).substring(MONTHS.length());
            return Optional.of(say("required.months", Map.of("months", Argument.of(months))));
        }
        boolean told = codes.stream().allMatch(code -> YES_OR_NO.contains(code) || criterion.endsWith(code));
        return told || register == Register.CITIZEN
                ? Optional.empty()
                : Optional.of(words.say(
                        "required.codes", "codes", words.listed(codes.stream().map(words::seen))));
    }

    private String say(String code, Map<String, Argument> arguments) {
        return words.say(register.of(code), arguments);
    }
}
