package org.povline.datasets.generator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HouseholdKind;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Share;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.PostingLog;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Village;

/**
 * Makes ledgers of any size from a seed: villages, counties, provinces of fictional households.
 *
 * <p>The same seed and options give the same households on every machine, in every locale and with every JDK. Every
 * household follows from the seed and its own place alone, so a stream holds none but the one at hand, may be parallel,
 * and household 9 of village 700 can be made without those before it. Without {@linkplain #withDirt dirt} a ledger
 * contradicts itself nowhere: numbers with valid check digits and no number twice, birth dates and sexes that agree with
 * them, families that are possible, incomes that add up.
 *
 * <p>No person in it exists: the county codes were never assigned, the names are words of a generator, and telephone
 * numbers lie in a range that no operator's table lists. How often something occurs is made for the example and measures
 * no place.
 *
 * <p>Immutable and safe for threads.
 */
public final class LedgerGenerator {
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2017, 12, 31);
    private static final LocalDate DEFAULT_DAY = LocalDate.of(2016, 9, 30);
    private static final int DEFAULT_HOUSEHOLDS = 410;
    private static final int MAX_VILLAGES = Site.COUNTIES * Site.VILLAGES_A_COUNTY;
    private static final int MILLIONTHS = 1_000_000;
    private static final int GROUPS_A_HAMLET = 2;

    private final long seed;
    private final int villages;
    private final int householdsPerVillage;
    private final LocalDate asOf;
    private final Map<DirtKind, Share> dirt;

    private LedgerGenerator(
            long seed, int villages, int householdsPerVillage, LocalDate asOf, Map<DirtKind, Share> dirt) {
        this.seed = seed;
        this.villages = villages;
        this.householdsPerVillage = householdsPerVillage;
        this.asOf = asOf;
        this.dirt = dirt;
    }

    /** One village of 410 households as of 2016-09-30, clean. */
    public static LedgerGenerator withSeed(long seed) {
        return new LedgerGenerator(seed, 1, DEFAULT_HOUSEHOLDS, DEFAULT_DAY, Map.of());
    }

    /** So many villages; a county takes 36 of them, then the next begins. */
    public LedgerGenerator villages(int number) {
        require("Number of villages", number, 1, MAX_VILLAGES);
        return new LedgerGenerator(seed, number, householdsPerVillage, asOf, dirt);
    }

    /** So many counties of 36 villages each. */
    public LedgerGenerator counties(int number) {
        require("Number of counties", number, 1, Site.COUNTIES);
        return villages(number * Site.VILLAGES_A_COUNTY);
    }

    /** So many households in each village, from 1 to 500. */
    public LedgerGenerator householdsPerVillage(int number) {
        require("Number of households in a village", number, 1, Site.HOUSEHOLDS_A_VILLAGE);
        return new LedgerGenerator(seed, villages, number, asOf, dirt);
    }

    /**
     * As of another day, from 2015-01-01 to 2017-12-31: in these years the ledgers have the kinds of household, the
     * social insurances and the basic pension that the generator knows.
     */
    public LedgerGenerator asOf(LocalDate day) {
        requireNonNull(day, "day");
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException("Day (" + day + ") must be from " + FIRST_DAY + " to " + LAST_DAY);
        }
        return new LedgerGenerator(seed, villages, householdsPerVillage, day, dirt);
    }

    /**
     * With faults of one kind in this share of the households, one fault each; called again for other kinds. A
     * household where a fault of the kind has no place, such as a wrong certificate where nobody is disabled, stays as
     * it is. At most 100 percent, stated exactly.
     */
    public LedgerGenerator withDirt(DirtKind kind, Share share) {
        requireNonNull(kind, "kind");
        requireNonNull(share, "share");
        if (!share.isExact() || share.percent().compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("Share of faults must be exact and at most 100 percent");
        }
        Map<DirtKind, Share> more = new EnumMap<>(DirtKind.class);
        more.putAll(dirt);
        more.put(kind, share);
        return new LedgerGenerator(seed, villages, householdsPerVillage, asOf, more);
    }

    /** The day that the ledgers describe. */
    public LocalDate asOf() {
        return asOf;
    }

    /** All households, village by village; lazy and in constant memory, in parallel if asked. */
    public Stream<Household> households() {
        return generated().map(GeneratedHousehold::household);
    }

    /** The faults that are in {@link #households()}, in their order; the households are made anew for it. */
    public Stream<PlantedFault> plantedFaults() {
        return generated().flatMap(generated -> generated.faults().stream());
    }

    /** All households, each with the faults that were planted in it. */
    public Stream<GeneratedHousehold> generated() {
        return LongStream.range(0, (long) villages * householdsPerVillage)
                .mapToObj(
                        place -> household((int) (place / householdsPerVillage), (int) (place % householdsPerVillage)));
    }

    /** One household with its faults, without making any other. Villages and households count from 0. */
    public GeneratedHousehold household(int village, int number) {
        require("Village", village, 0, villages - 1);
        require("Household", number, 0, householdsPerVillage - 1);
        return dirt.isEmpty() ? new GeneratedHousehold(clean(village, number), List.of()) : soiled(village, number);
    }

    /** The ledger of one village, counted from 0, in memory. */
    public Registry registry(int village) {
        require("Village", village, 0, villages - 1);
        List<Household> households = LongStream.range(0, householdsPerVillage)
                .mapToObj(number -> household(village, (int) number).household())
                .toList();
        return Registry.of(
                new Village(villageCode(village), Fact.notReported(), Fact.notReported(), Fact.notReported()),
                asOf,
                households,
                List.of(),
                new PostingLog(Fact.notReported(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
    }

    /** The code of a village, counted from 0: twelve digits, in a county that never was. */
    public AreaCode villageCode(int village) {
        return Site.of(village).village();
    }

    /** Doubles come last, so that a neighbour's persons are taken as the ledger has them. */
    private GeneratedHousehold soiled(int village, int number) {
        GeneratedHousehold soiled = soiledButForDoubles(village, number);
        Draws draws = dirtOf(village, number, DirtKind.DUPLICATE_PERSON);
        return strikes(DirtKind.DUPLICATE_PERSON, draws)
                ? soiled.with(
                        DirtKind.DUPLICATE_PERSON,
                        soiledButForDoubles(village, (number + 1) % householdsPerVillage),
                        draws)
                : soiled;
    }

    private GeneratedHousehold soiledButForDoubles(int village, int number) {
        GeneratedHousehold soiled = new GeneratedHousehold(clean(village, number), List.of());
        for (DirtKind kind : dirt.keySet()) {
            Draws draws = dirtOf(village, number, kind);
            if (kind != DirtKind.DUPLICATE_PERSON && strikes(kind, draws)) {
                soiled = soiled.with(kind, soiled, draws);
            }
        }
        return soiled;
    }

    private Draws dirtOf(int village, int number, DirtKind kind) {
        return drawsOf(village, number).fork(2).fork(kind.name().hashCode());
    }

    private boolean strikes(DirtKind kind, Draws draws) {
        Share share = dirt.get(kind);
        return share != null
                && draws.below(MILLIONTHS) < share.percent().movePointRight(4).intValueExact();
    }

    private Household clean(int village, int number) {
        Site site = Site.of(village);
        Draws draws = drawsOf(village, number);
        HouseholdDraft draft = new Families(new Numbering(seed), asOf).draw(site, number, draws.fork(0));
        Draws rest = draws.fork(1);
        place(draft, Draws.of(seed).fork(village), rest);
        register(draft, rest);
        Circumstances.settle(draft, rest);
        return write(draft, rest);
    }

    private Draws drawsOf(int village, int number) {
        return Draws.of(seed).fork(village).fork(number);
    }

    private static void place(HouseholdDraft draft, Draws village, Draws draws) {
        int group = new VillagerGroups(village.fork(-1 - VillagerGroups.NUMBER)).drawn(draws);
        draft.villagerGroup = VillagerGroups.name(group);
        draft.hamlet = Names.hamlet(village.fork(-1 - group / GROUPS_A_HAMLET));
    }

    private void register(HouseholdDraft draft, Draws draws) {
        int need = Circumstances.need(draft, asOf);
        if (Circumstances.isWithoutFamily(draft, asOf) && draws.chance(150)) {
            Circumstances.register(draft, HouseholdKind.WUBAO_POOR, asOf, draws);
        } else if (draws.chance(40 + 50 * Math.min(need, 6))) {
            boolean dibao = !draft.hasWorker(asOf) || draws.chance(500);
            Circumstances.register(draft, dibao ? HouseholdKind.DIBAO_POOR : HouseholdKind.ORDINARY_POOR, asOf, draws);
        }
    }

    private Household write(HouseholdDraft draft, Draws draws) {
        int year = asOf.getYear() - 1;
        int members = draft.persons.size();
        int line = Incomes.line(year);
        long perHead = draft.isRegistered() ? Incomes.below(line, draws) : Incomes.above(draft, line, asOf, draws);
        long before = perHead * draws.between(86, 97) / 100;
        Incomes.callHome(draft, perHead * members, asOf);
        Incomes.Parts last = Incomes.parts(draft, perHead * members, asOf);
        List<IncomeStatement> incomes = List.of(
                Incomes.statement(DateRange.ofYear(year - 1), Incomes.parts(draft, before * members, asOf), members),
                Incomes.statement(DateRange.ofYear(year), last, members));
        return new HouseholdWriter(asOf).write(draft, incomes, last.months());
    }

    private static void require(String what, int number, int from, int to) {
        if (number < from || number > to) {
            throw new IllegalArgumentException(what + " (" + number + ") must be from " + from + " to " + to);
        }
    }
}
