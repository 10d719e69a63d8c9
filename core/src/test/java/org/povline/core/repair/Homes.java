package org.povline.core.repair;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.povline.core.code.IdDocumentType;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Quantity;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Person;
import org.povline.core.registry.Residence;

/** Households from the cells of the tables: {@code 12000}, {@code ~12000}, {@code >=12000}, "?" for not reported. */
final class Homes {
    private Homes() {}

    static Household of(List<Identity> members, Fact<Count> stated, IncomeStatement... incomes) {
        Residence residence = new Residence(null, null, null, null, stated);
        return new Household("H1", residence, null, null, null, null, persons(members), List.of(incomes));
    }

    static Household earning(int members, Fact<Count> stated, IncomeStatement... incomes) {
        return of(
                IntStream.range(0, members)
                        .mapToObj(i -> identity("?", "?", "?", "?"))
                        .toList(),
                stated,
                incomes);
    }

    static Identity identity(String number, String document, String born, String sex) {
        return new Identity(
                null,
                fact(sex, Sex::valueOf),
                fact(born, LocalDate::parse),
                null,
                fact(document, IdDocumentType::valueOf),
                fact(number, Function.identity()),
                null,
                null);
    }

    /** Wages, business, property, transfers, costs, net, net per head. */
    static IncomeStatement statement(int year, String... cells) {
        List<Fact<Amount>> amounts = Arrays.stream(cells).map(Homes::amount).toList();
        return new IncomeStatement(
                DateRange.ofYear(year),
                amounts.get(0),
                amounts.get(1),
                amounts.get(2),
                amounts.get(3),
                amounts.get(4),
                amounts.get(5),
                amounts.get(6));
    }

    static Fact<Amount> amount(String cell) {
        return quantity(cell, digits -> Amount.ofYuan(new BigDecimal(digits)));
    }

    static Fact<Count> count(String cell) {
        return quantity(cell, digits -> Count.of(Long.parseLong(digits)));
    }

    private static <Q extends Quantity<Q>> Fact<Q> quantity(String cell, Function<String, Q> reading) {
        return fact(cell, text -> {
            Qualifier word = text.startsWith("~")
                    ? Qualifier.ABOUT
                    : text.startsWith(">=") ? Qualifier.AT_LEAST : Qualifier.EXACT;
            return reading.apply(text.replaceAll("[~>=]", "")).as(word);
        });
    }

    private static <T> Fact<T> fact(String cell, Function<String, T> reading) {
        return cell.equals("?") ? Fact.notReported() : Fact.of(reading.apply(cell));
    }

    private static List<Person> persons(List<Identity> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> new Person("P" + (i + 1), members.get(i), null, null, null, null, null, null))
                .toList();
    }
}
