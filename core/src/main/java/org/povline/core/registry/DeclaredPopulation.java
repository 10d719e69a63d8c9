package org.povline.core.registry;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.povline.core.code.HouseholdKind;
import org.povline.core.quantity.Count;

/**
 * Households and persons as a village states them.
 *
 * @param households 总户数
 * @param persons 总人口
 * @param registeredHouseholds 建档立卡户: registered, classified and filed
 * @param registeredPersons 建档立卡人口
 * @param householdsByKind households of each kind
 * @param assisted who receives assistance
 * @param lifting how the registered came and went
 */
public record DeclaredPopulation(
        Declared<Count> households,
        Declared<Count> persons,
        Declared<Count> registeredHouseholds,
        Declared<Count> registeredPersons,
        Map<HouseholdKind, Declared<Count>> householdsByKind,
        @OmitIfNotAsked DeclaredAssisted assisted,
        @OmitIfNotAsked DeclaredLifting lifting) {
    static final DeclaredPopulation NOT_REPORTED = new DeclaredPopulation(
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported(),
            Map.of(),
            DeclaredAssisted.NOT_ASKED,
            DeclaredLifting.NOT_ASKED);

    /** Takes what is left out as not reported, assistance and lifting as not asked for. */
    public DeclaredPopulation {
        households = Declared.orNotReported(households);
        persons = Declared.orNotReported(persons);
        registeredHouseholds = Declared.orNotReported(registeredHouseholds);
        registeredPersons = Declared.orNotReported(registeredPersons);
        householdsByKind = Absent.map(householdsByKind);
        assisted = requireNonNullElse(assisted, DeclaredAssisted.NOT_ASKED);
        lifting = requireNonNullElse(lifting, DeclaredLifting.NOT_ASKED);
    }
}
