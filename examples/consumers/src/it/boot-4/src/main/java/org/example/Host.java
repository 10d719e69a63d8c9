package org.example;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.povline.core.check.ConsistentHousehold;
import org.povline.core.constraint.ValidMobileNumber;
import org.povline.core.finding.Reading;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredPopulation;
import org.povline.core.registry.Household;
import org.povline.datasets.ExampleVillage;
import tools.jackson.databind.json.JsonMapper;

/**
 * A host's own Jackson 3 and Hibernate Validator, in the versions of Spring Boot 4, agree with the library, whose
 * Jackson 2 stands beside.
 */
public final class Host {
    private Host() {}

    record Contact(Fact<@ValidMobileNumber String> phone) {}

    record Filing(@ConsistentHousehold Household household) {}

    /** Fails on the first difference. */
    public static void main(String[] args) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Ledger ledger = ExampleVillage.declared();
        requireEqual(ledger, readWith(mapper));
        requireEqual(ledger, readWithLibrary(mapper.writeValueAsBytes(ledger)));
        requireEqual(List.of(), messages(new Contact(Fact.of("13800008000"))));
        requireEqual(List.of("手机号码应为11位"), messages(new Contact(Fact.of("1380000800"))));
        Household household =
                ExampleVillage.ledger().registry().orElseThrow().households().get(0);
        requireEqual(List.of("该户没有成员，或所指的户、人不在台账中"), messages(new Filing(household.withMembers(List.of()))));
        System.out.println(line(ledger) + ", Jackson " + mapper.version());
    }

    private static Ledger readWith(JsonMapper mapper) throws IOException {
        try (InputStream in = ExampleVillage.class.getResourceAsStream("village.json")) {
            return mapper.readValue(in, Ledger.class);
        }
    }

    private static Ledger readWithLibrary(byte[] json) throws IOException {
        Reading<Ledger> reading = LedgerJson.withDefaults().read(new ByteArrayInputStream(json), "written by the host");
        requireEqual(List.of(), reading.findings());
        return reading.orElseThrow();
    }

    private static List<String> messages(Object bean) {
        Locale chinese = Locale.SIMPLIFIED_CHINESE;
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(chinese), chinese, false))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(bean).stream()
                    .map(ConstraintViolation::getMessage)
                    .toList();
        }
    }

    private static String line(Ledger ledger) {
        DeclaredPopulation population = ledger.declared().orElseThrow().population();
        return ledger.village().name().known().orElseThrow() + ": " + number(population.households()) + " households, "
                + number(population.persons()) + " persons";
    }

    private static BigDecimal number(Declared<Count> figure) {
        return figure.known().orElseThrow().count();
    }

    private static void requireEqual(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException("Expected " + expected + " but was " + actual);
        }
    }
}
