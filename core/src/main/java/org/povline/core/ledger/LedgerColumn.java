package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;

/**
 * A column that ledgers have: what it is called, which fact of a household or person stands in it, and how. The columns
 * are those of the national registry's exports and of the fields that they fill.
 *
 * <p>Immutable.
 *
 * @param <T> what the column holds
 */
public final class LedgerColumn<T> {
    /** Numbers the columns as they are made, while the classes that list them are loaded and never after. */
    private static final AtomicInteger SLOTS = new AtomicInteger();

    private final int slot;
    private final String key;
    private final String chinese;
    private final String english;
    private final List<String> aliases;
    private final String path;
    private final Format<T> format;
    private final Traits<T> traits;

    private LedgerColumn(
            int slot,
            String key,
            String chinese,
            String english,
            List<String> aliases,
            String path,
            Format<T> format,
            Traits<T> traits) {
        this.slot = slot;
        this.key = key;
        this.chinese = chinese;
        this.english = english;
        this.aliases = aliases;
        this.path = path;
        this.format = format;
        this.traits = traits;
    }

    /** A column for each constant, in the order of the constants. */
    static <K extends Enum<K>, T> Map<K, LedgerColumn<T>> byConstant(
            Class<K> list, Function<K, LedgerColumn<T>> column) {
        Map<K, LedgerColumn<T>> columns = new EnumMap<>(list);
        for (K constant : list.getEnumConstants()) {
            columns.put(constant, column.apply(constant));
        }
        return Collections.unmodifiableMap(columns);
    }

    /** A column with a name in both languages, for the fact at a path. */
    static <T> LedgerColumn<T> of(String key, String chinese, String english, String path, Format<T> format) {
        return new LedgerColumn<>(
                SLOTS.getAndIncrement(),
                key,
                chinese,
                english,
                List.of(),
                path,
                format,
                new Traits<>(false, "", Fact.notReported()));
    }

    /** The same, found under these headers too. */
    LedgerColumn<T> alias(String... others) {
        List<String> more = new ArrayList<>(aliases);
        more.addAll(List.of(others));
        return new LedgerColumn<>(slot, key, chinese, english, List.copyOf(more), path, format, traits);
    }

    /** The same, as something that tells who somebody is, or how to reach them. */
    LedgerColumn<T> asPersonal() {
        return with(new Traits<>(true, traits.unit, traits.none));
    }

    /** The same, with the unit that its heading names. */
    LedgerColumn<T> in(String unit) {
        return with(new Traits<>(traits.personal, unit, traits.none));
    }

    /** The same, where 无 stands for a fact. */
    LedgerColumn<T> none(Fact<T> fact) {
        return with(new Traits<>(traits.personal, traits.unit, fact));
    }

    /** The same, where 无 says that there is no such thing. */
    LedgerColumn<T> noneIsNotApplicable() {
        return none(Fact.missing(MissingReason.NOT_APPLICABLE));
    }

    private LedgerColumn<T> with(Traits<T> others) {
        return new LedgerColumn<>(slot, key, chinese, english, aliases, path, format, others);
    }

    /** Every column, those of households first. */
    public static Stream<LedgerColumn<?>> all() {
        return Stream.of(HouseholdColumns.ALL, MonitoringColumns.ALL, IncomeColumns.ALL, MemberColumns.ALL)
                .flatMap(List::stream);
    }

    /** The column with the key. */
    public static Optional<LedgerColumn<?>> find(String key) {
        return Optional.ofNullable(Catalogue.BY_KEY.get(key));
    }

    /** The stable name that mappings use, such as {@code member.sex}. */
    public String key() {
        return key;
    }

    /** The heading in Chinese for every Chinese locale, in English for all others, with the unit. */
    public String heading(Locale locale) {
        return traits.unit.isEmpty() ? name(locale) : name(locale) + "(" + traits.unit + ")";
    }

    /** The heading without the unit. */
    String name(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
    }

    /** The headers under which the column is found, without units. */
    public List<String> names() {
        return Stream.concat(Stream.of(chinese, english, key), aliases.stream()).toList();
    }

    /** The way to the fact in a household, such as {@code members[].identity.sex}. */
    public String path() {
        return path;
    }

    /** The unit that the heading names, empty where it names none. */
    String unit() {
        return traits.unit;
    }

    /** Whether the cells tell who somebody is, or how to reach them. */
    public boolean isPersonal() {
        return traits.personal;
    }

    /** The words that a cell may hold, where they are few; empty elsewhere. */
    public List<String> choices() {
        return format.choices();
    }

    /** The place of its facts among those of a row. */
    int slot() {
        return slot;
    }

    /** How many places a row's facts take. */
    static int slots() {
        return Catalogue.SLOTS_IN_USE;
    }

    Format<T> format() {
        return format;
    }

    Fact<T> none() {
        return traits.none;
    }

    /** The text of a fact: what is missing has a word of its own, except for what is not reported, which is blank. */
    String write(Fact<T> fact) {
        return fact.fold(format::write, MissingWords::word, raw -> raw);
    }

    /** The key. */
    @Override
    public String toString() {
        return "LedgerColumn(" + key + ")";
    }

    /**
     * What else a column is.
     *
     * @param personal whether it tells who somebody is
     * @param unit the unit in the heading
     * @param none the fact that 无 stands for
     */
    private record Traits<T>(boolean personal, String unit, Fact<T> none) {}

    /** Apart, since the columns themselves are made before they can be listed. */
    private static final class Catalogue {
        static final int SLOTS_IN_USE = (int) all().count();
        static final Map<String, LedgerColumn<?>> BY_KEY =
                all().collect(Collectors.toUnmodifiableMap(LedgerColumn::key, Function.identity()));
    }
}
