package org.povline.core.ledger;

/**
 * The household numbers of a file: those on sheets of households, which name no member, and those on sheets that do.
 * Where a number stands on both, the sheets are the two halves of one ledger.
 */
final class SheetNumbers {
    private final SeenNumbers ofHouseholds = new SeenNumbers();
    private final SeenNumbers ofMembers = new SeenNumbers();
    private boolean meet;

    /** Notes a number; false where a sheet of the same kind had it. */
    boolean add(SheetLayout layout, String number) {
        meet |= others(layout).contains(number);
        return own(layout).add(number);
    }

    /** Whether a sheet of the other kind has the number. */
    boolean isOnOther(SheetLayout layout, String number) {
        return others(layout).contains(number);
    }

    /** Whether any number stands on sheets of both kinds. */
    boolean meet() {
        return meet;
    }

    private SeenNumbers own(SheetLayout layout) {
        return layout.isOfHouseholds() ? ofHouseholds : ofMembers;
    }

    private SeenNumbers others(SheetLayout layout) {
        return layout.isOfHouseholds() ? ofMembers : ofHouseholds;
    }
}
