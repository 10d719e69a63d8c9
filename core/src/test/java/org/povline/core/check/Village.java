package org.povline.core.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registry;

/*
 * A consistent village of one household, {@code village.json}, and a small language that changes it:
 *
 * m1.work.capacity=SKILLED    a fact of the second member
 * m1.DIBAO=YES                an enrolment
 * h.living.safeWater=NO       a fact of the household
 * before.m1.identity.sex=MALE the same in the ledger before
 * d.population.persons=5c     a declared figure; c is a count, y yuan, mu, km, % their units
 * =blank, =unasked, =raw      a cell that is blank, a column that is not there, what cannot be read
 * =2023-05, =2023             a month, a year
 * =-                          takes the part away
 * The examples of the catalogue are told by paths, members[1].work.capacity=SKILLED, and read alike.
 *
 * @second                     one more household, with the phone of the first
 * @risk, @gone                the household is monitored, and at risk; or its risk is removed
 */
final class Village {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final Map<String, String> UNITS =
            Map.of("c", "count", "y", "yuan", "mu", "mu", "km", "kilometres", "%", "percent");

    private final ObjectNode tree;

    private Village(ObjectNode tree) {
        this.tree = tree;
    }

    static Village consistent() {
        try (InputStream in = Village.class.getResourceAsStream("village.json")) {
            ObjectNode tree = (ObjectNode) JSON.readTree(in);
            tree.set("before", tree.get("registry").deepCopy());
            ((ObjectNode) tree.get("before")).put("asOf", "2022-12-31");
            tree.set("declaredBefore", tree.get("declared").deepCopy());
            return new Village(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The village with changes, one after the other, separated by semicolons. */
    static Village with(String changes) {
        Village village = consistent();
        for (String change : expanded(changes).split("; ")) {
            if (change.equals("@second") || change.startsWith("households[1].")) {
                village.addSecondHousehold();
            } else if (!change.isBlank()) {
                village.change(byIndex(change.strip()));
            }
        }
        return village;
    }

    /** Another household, with the phone of the first head. */
    private void addSecondHousehold() {
        ArrayNode households = (ArrayNode) tree.get("registry").get("households");
        ObjectNode second = (ObjectNode) households.get(0).deepCopy();
        second.put("key", "H2");
        ArrayNode members = (ArrayNode) second.get("members");
        for (int i = 3; i > 0; i--) {
            members.remove(i);
        }
        households.add(second);
        set(members.get(0), "identity.documentNumber", fact("unasked"));
    }

    /** A change that is told by a path and a unit in words, in the short form. */
    private static String byIndex(String change) {
        String before = change.startsWith("before.") ? "before." : "";
        String path = change.substring(before.length())
                .replaceFirst("^declared\\.", "d.")
                .replaceFirst("^members\\[(\\d)]\\.", "m$1.")
                .replaceFirst("enrollments\\[(\\w+)]", "$1")
                .replaceFirst("jobs\\[(\\d)]", "jobs.value.$1")
                .replaceFirst("incomes\\[(\\d)]", "incomes.$1")
                .replaceFirst("(?<=[0-9]) (?=yuan|mu|km|%)", "")
                .replaceFirst("(?<=[0-9])yuan$", "y")
                .replaceFirst("(?<=[0-9]) (months|persons|households)$", "c")
                .replaceAll("(?<=\\[|, )([A-Z_]+)(?=]|,)", "\"$1\"")
                .replaceFirst("^(members|monitoring\\.risks)=(?=\\[)", "$1=!")
                .replaceFirst("(\\.key)=(\\w+)$", "$1=!\"$2\"")
                .replaceAll("(?<=[0-9]) (?=[0-9])", "");
        return before + (path.matches("(m\\d|h|d|r)([.=].*)?") ? path : "h." + path);
    }

    private static String expanded(String changes) {
        String monitored = "h.monitoring.kind=LIFTED_UNSTABLE; h.monitoring.risks=![\"ILLNESS\"]; ";
        return changes.replace("@risk", monitored + "h.monitoring.riskRemoved=NO; h.monitoring.identified=2023-11")
                .replace(
                        "@gone",
                        monitored
                                + "h.monitoring.riskRemoved=YES; h.monitoring.identified=2022-06; "
                                + "h.monitoring.removed=2023-05; h.monitoring.removalManner=HELPED");
    }

    Registry registry() {
        return read(tree.get("registry"), Registry.class);
    }

    Registry before() {
        return read(tree.get("before"), Registry.class);
    }

    Household household() {
        return registry().households().get(0);
    }

    DeclaredFigures declared() {
        return read(tree.get("declared"), DeclaredFigures.class);
    }

    DeclaredFigures declaredBefore() {
        return read(tree.get("declaredBefore"), DeclaredFigures.class);
    }

    private static <T> T read(JsonNode node, Class<T> type) {
        try {
            return JSON.treeToValue(node, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(String change) {
        int at = change.indexOf('=');
        String value = change.substring(at + 1);
        String path = at < 0 ? change : change.substring(0, at);
        boolean before = path.startsWith("before.");
        String rest = before ? path.substring("before.".length()) : path;
        JsonNode ledger = tree.get(before ? "before" : "registry");
        JsonNode household = ledger.get("households").get(0);
        if (value.startsWith("members[")) {
            copy(household, rest, value);
        } else if (rest.startsWith("d.")) {
            set(tree.get(before ? "declaredBefore" : "declared"), rest.substring(2), declared(value));
        } else if (rest.startsWith("h.")) {
            set(household, rest.substring(2), fact(value));
        } else if (rest.startsWith("r.")) {
            set(ledger, rest.substring(2), fact(value));
        } else {
            member(household.get("members"), rest, value);
        }
    }

    /** The fact of one member becomes that of another. */
    private static void copy(JsonNode household, String to, String from) {
        int member = from.charAt("members[".length()) - '0';
        JsonNode fact = household
                .get("members")
                .get(member)
                .at(from.substring(from.indexOf(']') + 1).replace('.', '/'));
        set(household.get("members").get(to.charAt(1) - '0'), to.substring(3), fact);
    }

    private static void member(JsonNode members, String path, String value) {
        int dot = path.indexOf('.');
        int index = Integer.parseInt(path.substring(1, dot < 0 ? path.length() : dot));
        if (dot < 0) {
            ((ArrayNode) members).remove(index);
            return;
        }
        String rest = path.substring(dot + 1);
        if (rest.equals(rest.toUpperCase(java.util.Locale.ROOT))) {
            enrol((ArrayNode) members.get(index).get("enrollments"), rest, value);
        } else {
            set(members.get(index), rest, fact(value));
        }
    }

    private static void enrol(ArrayNode enrollments, String programme, String value) {
        for (int i = enrollments.size() - 1; i >= 0; i--) {
            if (enrollments.get(i).get("programme").asText().equals(programme)) {
                enrollments.remove(i);
            }
        }
        if (!value.equals("-")) {
            enrollments.addObject().put("programme", programme).set("enrolled", fact(value));
        }
    }

    private static void set(JsonNode from, String path, JsonNode value) {
        String[] steps = path.split("\\.");
        JsonNode node = from;
        for (int i = 0; i < steps.length - 1; i++) {
            node = step(node, steps[i]);
        }
        String last = steps[steps.length - 1];
        if (value instanceof TextNode text && text.textValue().equals("-")) {
            ((ObjectNode) node).remove(last);
        } else {
            ((ObjectNode) node).set(last, value);
        }
    }

    private static JsonNode step(JsonNode node, String step) {
        if (node.isArray()) {
            return node.get(Integer.parseInt(step));
        }
        JsonNode next = node.get(step);
        return next == null ? ((ObjectNode) node).putObject(step) : next;
    }

    private static JsonNode declared(String value) {
        if (value.equals("-")) {
            return TextNode.valueOf("-");
        }
        ObjectNode declared = JSON.createObjectNode();
        declared.set("fact", fact(value));
        return declared;
    }

    private static JsonNode fact(String value) {
        ObjectNode fact = JSON.createObjectNode();
        return switch (value) {
            case "-" -> TextNode.valueOf("-");
            case "blank" -> fact.put("missing", "NOT_REPORTED");
            case "unasked" -> fact.put("missing", "NOT_ASKED");
            case "raw" -> fact.put("raw", "？");
            default -> value.startsWith("!") ? json(value.substring(1)) : fact.set("value", known(value));
        };
    }

    private static JsonNode known(String value) {
        if (value.startsWith("{") || value.startsWith("[")) {
            return json(value);
        }
        if (value.matches("[0-9]{4}-[0-9]{2}")) {
            java.time.YearMonth month = java.time.YearMonth.parse(value);
            return range(month.atDay(1), month.plusMonths(1).atDay(1));
        }
        if (value.matches("[0-9]{4}")) {
            java.time.LocalDate start = java.time.LocalDate.of(Integer.parseInt(value), 1, 1);
            return range(start, start.plusYears(1));
        }
        String number = value.replaceFirst("(c|y|mu|km|%)$", "");
        String unit = value.substring(number.length());
        return number.matches("-?[0-9.]+") && UNITS.containsKey(unit)
                ? JSON.createObjectNode().put(UNITS.get(unit), new java.math.BigDecimal(number))
                : TextNode.valueOf(value);
    }

    private static JsonNode range(java.time.LocalDate start, java.time.LocalDate end) {
        return JSON.createObjectNode().put("startInclusive", start.toString()).put("endExclusive", end.toString());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
