package org.povline.datasets.generator;

import org.povline.core.area.AreaCode;

/**
 * Where a generated village lies: in a county that never was. The first is 522799 with the village 522799100200; the
 * others are 52PPCC with PP from 31 to 89 and CC from 01 to 70, prefectures that no revision of the table of areas
 * lists. A county takes {@value #VILLAGES_A_COUNTY} villages, so that its identity numbers suffice.
 *
 * @param number of the village, from 0
 * @param county the county's six digits
 * @param village the village's code
 */
record Site(int number, int county, AreaCode village) {
    static final int VILLAGES_A_COUNTY = 36;
    static final int HOUSEHOLDS_A_VILLAGE = 500;
    static final int PERSONS_A_HOUSEHOLD = 10;

    private static final int FIRST_COUNTY = 522799;
    private static final int COUNTIES_A_PREFECTURE = 70;
    private static final int FIRST_PREFECTURE = 5231;
    private static final int PREFECTURES = 59;
    static final int COUNTIES = 1 + PREFECTURES * COUNTIES_A_PREFECTURE;
    private static final int VILLAGES_A_TOWNSHIP = 9;

    static Site of(int number) {
        int county = county(number / VILLAGES_A_COUNTY);
        int rest = number % VILLAGES_A_COUNTY;
        int township = 100 + rest / VILLAGES_A_TOWNSHIP;
        int village = 200 + rest % VILLAGES_A_TOWNSHIP;
        return new Site(number, county, AreaCode.of("" + county + township + village));
    }

    static int county(int number) {
        int rest = number - 1;
        return number == 0
                ? FIRST_COUNTY
                : (FIRST_PREFECTURE + rest / COUNTIES_A_PREFECTURE) * 100 + 1 + rest % COUNTIES_A_PREFECTURE;
    }

    /** The person's number within the county: households and persons have each their own places. */
    int ordinal(int household, int person) {
        return (number % VILLAGES_A_COUNTY * HOUSEHOLDS_A_VILLAGE + household) * PERSONS_A_HOUSEHOLD + person;
    }

    String householdKey(int household) {
        return village.text() + "-" + padded(household + 1, 4);
    }

    static String personKey(String householdKey, int person) {
        return householdKey + "-" + padded(person + 1, 2);
    }

    /** A number beginning with 154, which no operator's table of ranges lists; each household has its own. */
    String phone(int household) {
        return "154" + padded(number * HOUSEHOLDS_A_VILLAGE + household, 8);
    }

    private static String padded(int number, int digits) {
        String text = Integer.toString(number);
        return text.length() >= digits ? text : "0".repeat(digits - text.length()) + text;
    }
}
