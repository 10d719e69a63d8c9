package org.povline.core.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povline.core.area.AreaCode;
import org.povline.core.code.CookingFuel;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.HouseholdType;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.IdentificationBasis;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.PovertyCause;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.RelapseRisk;
import org.povline.core.code.RoadSurface;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Distance;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.YesNo;

/** The columns that say the same for all members of a household. */
final class HouseholdColumns {
    static final LedgerColumn<String> NUMBER = LedgerColumn.of(
                    "household.number", "户编号", "Household number", "key", TextFormat.number())
            .alias("户号", "家庭编号", "农户编号", "户ID", "户主编号", "贫困户编号", "AAC001", "Household ID", "HHID");
    static final LedgerColumn<AreaCode> AREA = LedgerColumn.of(
                    "household.area", "行政区划代码", "Area code", "residence.area", TextFormat.area())
            .alias("村编码", "行政村编码", "村代码", "行政村代码", "区划代码", "AAD001", "Village code");
    static final LedgerColumn<String> HAMLET =
            words("hamlet", "自然村", "Hamlet", "residence.hamlet").alias("自然村寨", "自然寨", "村寨", "寨子", "屯");
    static final LedgerColumn<String> GROUP = words("group", "村民小组", "Villager group", "residence.villagerGroup")
            .alias("组", "小组", "组别", "村民组", "村组", "所在组", "AAR007", "Group");
    static final LedgerColumn<String> PHONE = LedgerColumn.of(
                    "household.phone", "户联系电话", "Household phone", "residence.phone", TextFormat.number())
            .alias("家庭联系电话", "户主电话", "户主联系电话", "农户联系电话", "AAR012")
            .asPersonal()
            .noneIsNotApplicable();
    static final LedgerColumn<Count> STATED_MEMBERS = LedgerColumn.of(
                    "household.statedMembers",
                    "人数",
                    "Number of members",
                    "residence.statedMembers",
                    QuantityFormat.pieces())
            .alias("家庭人口", "家庭人口数", "家庭人数", "户人数", "人口数", "家庭成员人数");
    static final LedgerColumn<HouseholdType> TYPE = LedgerColumn.of(
                    "household.type", "户类型", "Household type", "registration.type", CodeFormat.one(HouseholdType.class))
            .alias("农户类型");
    static final LedgerColumn<IdentificationBasis> BASIS = LedgerColumn.of(
                    "household.basis",
                    "识别标准",
                    "Standard of identification",
                    "registration.basis",
                    CodeFormat.one(IdentificationBasis.class))
            .noneIsNotApplicable();
    static final LedgerColumn<HouseholdKind> KIND = LedgerColumn.of(
                    "household.kind",
                    "贫困户属性",
                    "Household kind",
                    "registration.kind",
                    CodeFormat.one(HouseholdKind.class))
            .alias("户属性", "贫困属性", "农户属性", "贫困户类型", "AAC006");
    static final LedgerColumn<PovertyStatus> STATUS = LedgerColumn.of(
                    "household.status",
                    "脱贫标志",
                    "Poverty status",
                    "registration.status",
                    CodeFormat.one(PovertyStatus.class, Map.of("已脱贫", PovertyStatus.LIFTED, "贫困", PovertyStatus.POOR)))
            .alias("脱贫状态", "脱贫情况", "脱贫属性", "AAR010")
            .noneIsNotApplicable();
    static final LedgerColumn<DateRange> IDENTIFIED = days(
                    "identified", "识别时间", "Identified", "registration.identified")
            .alias("首次识别时间", "识别年度", "贫困户识别时间", "建档时间", "首次识别年度");
    static final LedgerColumn<DateRange> LIFTED =
            days("lifted", "脱贫时间", "Lifted", "registration.lifted").alias("脱贫年度", "脱贫年份", "退出时间", "Lifted on");
    static final LedgerColumn<PovertyCause> MAIN_CAUSE = LedgerColumn.of(
                    "household.mainCause",
                    "主要致贫原因",
                    "Main cause",
                    "registration.mainCause",
                    CodeFormat.one(PovertyCause.class, causes()))
            .alias("致贫原因", "致贫原因1", "主要原因", "AAC007")
            .noneIsNotApplicable();
    static final LedgerColumn<List<PovertyCause>> OTHER_CAUSES = LedgerColumn.of(
                    "household.otherCauses",
                    "其他致贫原因",
                    "Other causes",
                    "registration.otherCauses",
                    CodeFormat.list(PovertyCause.class, causes()))
            .alias("致贫原因2", "次要致贫原因", "AAC008");
    static final LedgerColumn<MonitoredKind> MONITORED_KIND = LedgerColumn.of(
                    "household.monitoredKind",
                    "监测对象类别",
                    "Kind of monitoring",
                    "monitoring.kind",
                    CodeFormat.one(MonitoredKind.class))
            .alias("监测类别", "监测对象类型", "监测户类型")
            .none(Fact.of(MonitoredKind.NOT_MONITORED));
    static final LedgerColumn<DateRange> MONITORED_SINCE = days(
                    "monitoredSince", "识别监测时间", "Monitored since", "monitoring.identified")
            .alias("监测对象识别时间", "监测识别时间", "纳入监测时间", "监测时间");
    static final LedgerColumn<YesNo> RISK_REMOVED = yesNo(
                    "riskRemoved", "风险是否已消除", "Risk removed", "monitoring.riskRemoved")
            .alias("风险消除情况", "是否消除风险", "风险是否消除", "返贫风险是否已消除");
    static final LedgerColumn<DateRange> RISK_REMOVED_ON = days(
                    "riskRemovedOn", "消除监测时间", "Risk removed on", "monitoring.removed")
            .alias("风险消除时间", "消除时间");
    static final LedgerColumn<HousingGrade> HOUSING = LedgerColumn.of(
                    "household.housing",
                    "住房鉴定等级",
                    "Housing grade",
                    "living.housing",
                    CodeFormat.one(HousingGrade.class))
            .alias("住房等级", "房屋等级", "危房等级", "住房安全等级", "房屋鉴定等级");
    /** 危房户, which tells no grade; read where the column of grades tells nothing. */
    static final LedgerColumn<HousingGrade> UNSAFE_HOUSE = LedgerColumn.of(
                    "household.unsafeHouse",
                    "危房户",
                    "Unsafe house",
                    "living.housing",
                    CodeFormat.one(HousingGrade.class, Map.of("是", HousingGrade.UNSAFE, "否", HousingGrade.SAFE)))
            .alias("是否危房户", "是否危房", "是否为危房", "是否是危房户")
            .none(Fact.of(HousingGrade.SAFE));

    static final LedgerColumn<LandArea> FLOOR_AREA = LedgerColumn.of(
                    "household.floorArea", "住房面积", "Floor area", "living.floorArea", QuantityFormat.squareMetres())
            .alias("房屋面积", "居住面积", "住房建筑面积")
            .in("平方米");
    static final LedgerColumn<YesNo> SAFE_WATER = yesNo("safeWater", "安全饮用水", "Safe water", "living.safeWater")
            .alias("饮水安全", "安全饮水", "是否安全饮水", "是否解决安全饮用水", "饮水是否安全", "是否饮水安全");
    static final LedgerColumn<YesNo> ELECTRICITY =
            yesNo("electricity", "通生活用电", "Electricity", "living.electricity").alias("是否通生活用电", "通电", "是否通电", "生活用电");
    static final LedgerColumn<YesNo> TOILET = yesNo(
                    "sanitaryToilet", "卫生厕所", "Sanitary toilet", "living.sanitaryToilet")
            .alias("是否有卫生厕所", "有无卫生厕所");
    static final LedgerColumn<RoadSurface> ROAD = LedgerColumn.of(
                    "household.road", "入户路类型", "Road to the house", "living.road", CodeFormat.one(RoadSurface.class))
            .alias("入户路", "入户道路类型", "入户路情况", "入户路面");
    /** 入户道路硬化, which tells no surface; read where the column of surfaces tells nothing. */
    static final LedgerColumn<RoadSurface> HARD_ROAD = LedgerColumn.of(
                    "household.hardRoad",
                    "入户道路硬化",
                    "Hard road to the house",
                    "living.road",
                    CodeFormat.one(
                            RoadSurface.class,
                            Map.of(
                                    "是", RoadSurface.HARDENED,
                                    "已硬化", RoadSurface.HARDENED,
                                    "否", RoadSurface.UNHARDENED)))
            .alias("入户路硬化", "入户道路是否硬化", "入户路是否硬化", "是否入户路硬化")
            .none(Fact.of(RoadSurface.UNHARDENED));

    static final LedgerColumn<Distance> DISTANCE = LedgerColumn.of(
                    "household.distanceToMainRoad",
                    "与村主干路距离",
                    "Distance to main road",
                    "living.distanceToMainRoad",
                    QuantityFormat.kilometres())
            .alias("与村主干道距离", "距村主干路距离", "距主干路距离", "距村主干道距离")
            .in("公里");
    static final LedgerColumn<CookingFuel> FUEL = LedgerColumn.of(
                    "household.fuel", "主要燃料", "Cooking fuel", "living.fuel", CodeFormat.one(CookingFuel.class))
            .alias("主要燃料类型", "燃料", "燃料类型");
    /** 返贫风险, in one cell. */
    static final LedgerColumn<List<RelapseRisk>> RISKS = LedgerColumn.of(
                    "household.risks", "返贫风险", "Risks", "monitoring.risks", CodeFormat.list(RelapseRisk.class, risks()))
            .alias("致贫返贫风险", "致贫/返贫风险", "返贫致贫风险", "风险类型");
    /** 返贫风险 in five cells. */
    static final List<LedgerColumn<RelapseRisk>> NUMBERED_RISKS =
            Stream.of(1, 2, 3, 4, 5).map(HouseholdColumns::risk).toList();

    static final Map<LandKind, LedgerColumn<LandArea>> LAND =
            LedgerColumn.byConstant(LandKind.class, HouseholdColumns::land);

    static final List<LedgerColumn<?>> ALL = Stream.<Stream<? extends LedgerColumn<?>>>of(
                    Stream.of(
                            NUMBER,
                            AREA,
                            HAMLET,
                            GROUP,
                            PHONE,
                            STATED_MEMBERS,
                            KIND,
                            TYPE,
                            BASIS,
                            STATUS,
                            IDENTIFIED,
                            LIFTED,
                            MAIN_CAUSE,
                            OTHER_CAUSES,
                            MONITORED_KIND,
                            MONITORED_SINCE,
                            RISKS),
                    NUMBERED_RISKS.stream(),
                    Stream.of(
                            RISK_REMOVED,
                            RISK_REMOVED_ON,
                            HOUSING,
                            UNSAFE_HOUSE,
                            FLOOR_AREA,
                            SAFE_WATER,
                            ELECTRICITY,
                            TOILET,
                            ROAD,
                            HARD_ROAD,
                            DISTANCE,
                            FUEL),
                    LAND.values().stream())
            .<LedgerColumn<?>>flatMap(columns -> columns)
            .toList();

    private HouseholdColumns() {}

    private static LedgerColumn<String> words(String key, String chinese, String english, String path) {
        return LedgerColumn.of("household." + key, chinese, english, path, TextFormat.words());
    }

    private static LedgerColumn<DateRange> days(String key, String chinese, String english, String path) {
        return LedgerColumn.of("household." + key, chinese, english, path, DaysFormat.range())
                .noneIsNotApplicable();
    }

    private static LedgerColumn<YesNo> yesNo(String key, String chinese, String english, String path) {
        return LedgerColumn.of("household." + key, chinese, english, path, new YesNoFormat())
                .none(Fact.of(YesNo.NO));
    }

    private static LedgerColumn<RelapseRisk> risk(int number) {
        return LedgerColumn.of(
                        "household.risk" + number,
                        "返贫风险" + number,
                        "Risk " + number,
                        "monitoring.risks[" + (number - 1) + "]",
                        CodeFormat.one(RelapseRisk.class, risks()))
                .alias("致贫返贫风险" + number, "致贫/返贫风险" + number, "返贫致贫风险" + number, "风险" + number)
                .noneIsNotApplicable();
    }

    private static LedgerColumn<LandArea> land(LandKind kind) {
        return LedgerColumn.of(
                        "household.land." + kind.name(),
                        chinese(kind),
                        english(kind),
                        "land." + kind,
                        QuantityFormat.mu())
                .alias(aliases(kind))
                .in("亩")
                .none(Fact.of(LandArea.ofMu(0)));
    }

    private static String chinese(LandKind kind) {
        return switch (kind) {
            case CULTIVATED -> "耕地面积";
            case PADDY -> "水田面积";
            case IRRIGATED -> "有效灌溉面积";
            case DRY_FIELD -> "旱地面积";
            case FOREST -> "林地面积";
            case RETURNED_TO_FOREST -> "退耕还林面积";
            case ORCHARD -> "林果面积";
            case GRASSLAND -> "牧草地面积";
            case WATER -> "水面面积";
            case DEVELOPABLE_SLOPE -> "可开发荒坡面积";
        };
    }

    private static String english(LandKind kind) {
        return switch (kind) {
            case CULTIVATED -> "Cultivated land";
            case PADDY -> "Paddy field";
            case IRRIGATED -> "Irrigated land";
            case DRY_FIELD -> "Dry field";
            case FOREST -> "Forest";
            case RETURNED_TO_FOREST -> "Farmland returned to forest";
            case ORCHARD -> "Orchard";
            case GRASSLAND -> "Grassland";
            case WATER -> "Water surface";
            case DEVELOPABLE_SLOPE -> "Developable slope";
        };
    }

    private static String[] aliases(LandKind kind) {
        return switch (kind) {
            case CULTIVATED -> new String[] {"耕地"};
            case IRRIGATED -> new String[] {"有效灌溉"};
            case PADDY -> new String[] {"水田", "田", "田面积", "稻田面积"};
            case DRY_FIELD -> new String[] {"旱地", "土", "土面积", "旱土面积"};
            case FOREST -> new String[] {"林地"};
            case RETURNED_TO_FOREST -> new String[] {"退耕还林", "退耕面积"};
            case ORCHARD -> new String[] {"林果", "林果地面积", "果园面积"};
            case GRASSLAND -> new String[] {"牧草地", "草地面积"};
            case WATER -> new String[] {"水面", "水域面积"};
            case DEVELOPABLE_SLOPE -> new String[] {"荒坡", "荒坡面积", "可开发荒坡"};
        };
    }

    private static Map<String, PovertyCause> causes() {
        return Map.of("缺劳动力", PovertyCause.LACK_OF_LABOUR, "交通落后", PovertyCause.POOR_TRANSPORT);
    }

    private static Map<String, RelapseRisk> risks() {
        return Map.of("缺劳力", RelapseRisk.LACK_OF_LABOUR, "因灾", RelapseRisk.NATURAL_DISASTER);
    }
}
