package org.povline.core.eligibility;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.AmountRange;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Ratio;

/** What criteria saw and ask for, as JSON; its keys tell which kind it is. */
final class ValueJson {
    private static final int FEN_DECIMALS = 2;

    private final JsonGenerator out;

    ValueJson(JsonGenerator out) {
        this.out = out;
    }

    void write(Observation observed) throws IOException {
        out.writeStartObject();
        if (observed instanceof Observation.Income income) {
            out.writeStringField("income", income.concept().name());
            range("yuan", income.total());
            persons(income.minPersons(), income.maxPersons());
            if (income.presumedPersons() > 0) {
                out.writeNumberField("presumedPersons", income.presumedPersons());
            }
            if (income.apartPersons() > 0) {
                out.writeNumberField("apartPersons", income.apartPersons());
            }
            disagreements(income.findings());
        } else if (observed instanceof Observation.Part part) {
            range("part", part.part());
            range("whole", part.whole());
        } else if (observed instanceof Observation.Persons persons) {
            persons(persons);
            among(persons.among());
        } else {
            codes(((Observation.Codes) observed).codes());
        }
        out.writeEndObject();
    }

    /** Which sources disagree: codes, places, and the arguments of the findings, which hold nothing personal. */
    private void disagreements(List<Finding> findings) throws IOException {
        if (!findings.isEmpty()) {
            out.writeArrayFieldStart("findings");
            for (Finding finding : findings) {
                out.writeStartObject();
                out.writeStringField("code", finding.code());
                out.writeStringField("path", finding.location().path());
                out.writeObjectFieldStart("arguments");
                for (Map.Entry<String, Argument> argument : finding.arguments().entrySet()) {
                    out.writeStringField(argument.getKey(), text(argument.getValue()));
                }
                out.writeEndObject();
                out.writeEndObject();
            }
            out.writeEndArray();
        }
    }

    private static String text(Argument argument) {
        return argument instanceof Argument.Numeric numeric
                ? numeric.number().toPlainString()
                : ((Argument.Text) argument).text();
    }

    void write(Requirement required) throws IOException {
        out.writeStartObject();
        if (required instanceof Requirement.Line line) {
            ratio("yuanPerPersonYear", inYuan(line.fenPerPersonYear()));
            if (!line.isExact()) {
                ratio("toYuanPerPersonYear", inYuan(line.toFenPerPersonYear()));
            }
            side(line.boundary(), line.below());
        } else if (required instanceof Requirement.Share share) {
            ratio("share", share.share());
            side(share.boundary(), share.below());
        } else {
            codes(((Requirement.Codes) required).codes());
        }
        out.writeEndObject();
    }

    /** An amount of fen as yuan, exact, without zeros at the end. */
    void yuan(long fen) throws IOException {
        number(BigDecimal.valueOf(fen, FEN_DECIMALS));
    }

    private void range(String name, AmountRange range) throws IOException {
        out.writeObjectFieldStart(name);
        bound("lower", range.isBoundedBelow(), range.lowerFen());
        bound("upper", range.isBoundedAbove(), range.upperFen());
        out.writeEndObject();
    }

    private void bound(String name, boolean bounded, long fen) throws IOException {
        out.writeFieldName(name);
        if (bounded) {
            yuan(fen);
        } else {
            out.writeNull();
        }
    }

    private void persons(Observation.Persons persons) throws IOException {
        if (persons.maxPersons().isPresent()) {
            persons(persons.minPersons(), persons.maxPersons().getAsLong());
        } else {
            out.writeObjectFieldStart("persons");
            out.writeNumberField("lower", persons.minPersons());
            out.writeNullField("upper");
            out.writeEndObject();
        }
    }

    private void persons(long lower, long upper) throws IOException {
        out.writeObjectFieldStart("persons");
        out.writeNumberField("lower", lower);
        out.writeNumberField("upper", upper);
        out.writeEndObject();
    }

    private void among(long among) throws IOException {
        if (among == 0) {
            out.writeNullField("among");
        } else {
            out.writeNumberField("among", among);
        }
    }

    private void side(Boundary boundary, boolean below) throws IOException {
        out.writeStringField("boundary", boundary.name());
        out.writeBooleanField("below", below);
    }

    private void codes(List<String> codes) throws IOException {
        out.writeArrayFieldStart("codes");
        for (String code : codes) {
            out.writeString(code);
        }
        out.writeEndArray();
    }

    private static Ratio inYuan(Ratio fen) {
        return new Ratio(fen.numerator(), Math.multiplyExact(fen.denominator(), 100L)).reduced();
    }

    /** A decimal number; a fraction that is none, as a host's own criterion may have, as its two numbers. */
    private void ratio(String name, Ratio ratio) throws IOException {
        out.writeFieldName(name);
        if (isDecimal(ratio.reduced().denominator())) {
            number(BigDecimal.valueOf(ratio.numerator()).divide(BigDecimal.valueOf(ratio.denominator())));
        } else {
            out.writeStartObject();
            out.writeNumberField("numerator", ratio.numerator());
            out.writeNumberField("denominator", ratio.denominator());
            out.writeEndObject();
        }
    }

    private static boolean isDecimal(long denominator) {
        long rest = denominator;
        for (int prime : new int[] {2, 5}) {
            while (rest % prime == 0) {
                rest /= prime;
            }
        }
        return rest == 1;
    }

    private void number(BigDecimal number) throws IOException {
        out.writeNumber(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }
}
