package org.povline.core.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povline.core.code.IdDocumentType;
import org.povline.core.code.Sex;
import org.povline.core.identity.DisabilityCertificate;
import org.povline.core.identity.IdentityFault;
import org.povline.core.identity.ResidentId;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.Person;

/**
 * Repairs of one member's resident identity number, also as the beginning of the number of a disability certificate, and of
 * what it contradicts. How many members of the household bear each number is counted once for all of them.
 */
record IdentityRepairs(int member, Identity identity, String number, Map<String, Long> bearers, LocalDate asOf) {
    private static final int RESIDENT = 18;
    private static final Set<Integer> LENGTHS = Set.of(RESIDENT, 20, 22);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    static List<Repair> of(Household household, LocalDate asOf) {
        List<Person> members = household.members();
        Map<String, Long> bearers = members.stream()
                .flatMap(person -> number(person.identity()).stream())
                .collect(Collectors.groupingBy(IdentityRepairs::holder, Collectors.counting()));
        return IntStream.range(0, members.size())
                .boxed()
                .flatMap(i -> of(i, members.get(i).identity(), bearers, asOf).stream())
                .flatMap(IdentityRepairs::repairs)
                .toList();
    }

    private static Optional<IdentityRepairs> of(
            int member, Identity identity, Map<String, Long> bearers, LocalDate asOf) {
        return number(identity).map(number -> new IdentityRepairs(member, identity, number, bearers, asOf));
    }

    /** The number, if it is as long as that of a resident or of a disability certificate, and not of another document. */
    private static Optional<String> number(Identity identity) {
        boolean officer = identity.documentType()
                .known()
                .filter(IdDocumentType.OFFICER_ID::equals)
                .isPresent();
        return identity.documentNumber().known().filter(number -> !officer && LENGTHS.contains(number.length()));
    }

    private Stream<Repair> repairs() {
        String holder = holder(number);
        if (isAnothers(holder)) {
            return Stream.empty();
        }
        Optional<IdentityFault> fault = ResidentId.faultOf(holder);
        return fault.isEmpty() ? contradictions(ResidentId.of(holder)) : slips(holder, fault.get());
    }

    private boolean isAnothers(String candidate) {
        long own = candidate.equals(holder(number)) ? 1 : 0;
        return bearers.getOrDefault(candidate, 0L) > own;
    }

    private Stream<Repair> contradictions(ResidentId id) {
        Optional<Sex> sex = sex().filter(recorded -> recorded != sexOf(id));
        Optional<LocalDate> born = identity.birthDate().known().filter(day -> !day.equals(id.birthDate()));
        if (sex.isPresent() == born.isPresent() || !isPlausible(id.birthDate())) {
            return Stream.empty();
        }
        IdentityPlaces places = new IdentityPlaces(member);
        return Stream.concat(
                sex
                        .map(from -> likely(
                                "REPAIR_SEX_FROM_ID", Change.of(places.sex(), from, sexOf(id)), "P07_SEX_AGAINST_ID"))
                        .stream(),
                born
                        .map(from -> likely(
                                "REPAIR_BIRTH_FROM_ID",
                                Change.of(places.birthDate(), from, id.birthDate()),
                                "P08_BIRTH_AGAINST_ID"))
                        .stream());
    }

    private static Repair likely(String code, Change<?> change, String silences) {
        return new Repair(code, Certainty.LIKELY, 1, List.of(change), List.of(silences));
    }

    private Stream<Repair> slips(String holder, IdentityFault fault) {
        if (fault == IdentityFault.RESIDENT_ID_NOT_ASSIGNED) {
            return Stream.empty();
        }
        List<Slip> slips = Slip.in(holder).filter(slip -> agrees(slip.text())).toList();
        return slips.stream().map(slip -> repair(slip, slips.size(), fault));
    }

    private Repair repair(Slip slip, int alternatives, IdentityFault fault) {
        String to = slip.text() + number.substring(RESIDENT);
        Change<String> change = Change.of(new IdentityPlaces(member).documentNumber(), number, to);
        return Repair.of(slip.code(), alternatives, List.of(change), silences(to, fault));
    }

    private boolean agrees(String candidate) {
        if (isAnothers(candidate) || ResidentId.faultOf(candidate).isPresent()) {
            return false;
        }
        ResidentId id = ResidentId.of(candidate);
        return isPlausible(id.birthDate())
                && identity.birthDate().known().filter(id.birthDate()::equals).isPresent()
                && sex().filter(sexOf(id)::equals).isPresent();
    }

    private boolean isPlausible(LocalDate birth) {
        return !birth.isBefore(EARLIEST) && !birth.isAfter(asOf);
    }

    /** The birth date in the number agrees with a plausible one once it is repaired; the rest is asked of the fault. */
    private List<String> silences(String to, IdentityFault fault) {
        boolean birth = fault == IdentityFault.RESIDENT_ID_BIRTH_DATE;
        boolean certificate =
                number.length() > RESIDENT && DisabilityCertificate.faultOf(to).isEmpty();
        return Stream.of(
                        Optional.of("P03_ID_CHECK_DIGIT").filter(code -> number.length() == RESIDENT && !birth),
                        Optional.of("P04_CERTIFICATE_NUMBER").filter(code -> certificate),
                        Optional.of("P05_ID_BIRTH_DATE").filter(code -> birth))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Sex> sex() {
        return identity.sex().known().filter(sex -> sex == Sex.MALE || sex == Sex.FEMALE);
    }

    private static Sex sexOf(ResidentId id) {
        return id.isMale() ? Sex.MALE : Sex.FEMALE;
    }

    private static String holder(String number) {
        return number.substring(0, RESIDENT).toUpperCase(Locale.ROOT);
    }

    /** The member's place alone. */
    @Override
    public String toString() {
        return "IdentityRepairs(" + member + ")";
    }
}
