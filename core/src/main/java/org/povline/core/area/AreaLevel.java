package org.povline.core.area;

/** A level of China's administration, the widest first. */
public enum AreaLevel {
    /** 全国. */
    NATION,
    /** 省级: province, autonomous region, municipality, special administrative region. */
    PROVINCE,
    /** 地级: city, prefecture, league. */
    PREFECTURE,
    /** 县级: county, district, county-level city, banner. */
    COUNTY,
    /** 乡级: town, township, subdistrict. */
    TOWNSHIP,
    /** 村级: village, community. */
    VILLAGE
}
