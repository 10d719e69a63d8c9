package org.povline.core.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.EthnicGroup;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.IdDocumentType;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.PoliticalStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.Sex;
import org.povline.core.code.WorkPlace;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;

/** The columns of one person. */
final class MemberColumns {
    static final LedgerColumn<String> NUMBER = LedgerColumn.of(
                    "member.number", "人编号", "Person number", "members[].key", TextFormat.number())
            .alias("人员编号", "成员编号", "人口编号", "人ID", "AAB001", "Person ID");
    static final LedgerColumn<String> NAME = LedgerColumn.of(
                    "member.name", "姓名", "Name", "members[].identity.name", TextFormat.words())
            .alias("成员姓名", "家庭成员姓名", "家庭成员", "人员姓名", "AAB002")
            .asPersonal();
    static final LedgerColumn<Sex> SEX = LedgerColumn.of(
                    "member.sex",
                    "性别",
                    "Sex",
                    "members[].identity.sex",
                    CodeFormat.one(Sex.class, Map.of("male", Sex.MALE, "female", Sex.FEMALE, "未知", Sex.UNKNOWN)))
            .alias("成员性别", "AAB003", "Gender");
    static final LedgerColumn<LocalDate> BIRTH_DATE = LedgerColumn.of(
                    "member.birthDate", "出生日期", "Birth date", "members[].identity.birthDate", DaysFormat.day())
            .alias("出生年月日", "出生年月", "生日", "AAB005", "Date of birth")
            .asPersonal();
    static final LedgerColumn<EthnicGroup> ETHNIC_GROUP = code(
                    "ethnicGroup", "民族", "Ethnic group", "identity.ethnicGroup", CodeFormat.one(EthnicGroup.class))
            .alias("AAB007", "Ethnicity");
    static final LedgerColumn<IdDocumentType> DOCUMENT_TYPE = code(
                    "documentType",
                    "证件类型",
                    "Document type",
                    "identity.documentType",
                    CodeFormat.one(
                            IdDocumentType.class,
                            Map.of("身份证", IdDocumentType.RESIDENT_ID, "残疾证", IdDocumentType.DISABILITY_CERTIFICATE)))
            .alias("证件种类", "AAB018");
    static final LedgerColumn<String> DOCUMENT_NUMBER = LedgerColumn.of(
                    "member.documentNumber",
                    "证件号码",
                    "Document number",
                    "members[].identity.documentNumber",
                    TextFormat.identityNumber())
            .alias(
                    "身份证号",
                    "身份证号码",
                    "公民身份号码",
                    "居民身份证号",
                    "居民身份证号码",
                    "身份证",
                    "证件号",
                    "成员证件号码",
                    "成员身份证号",
                    "AAB004",
                    "ID number")
            .asPersonal();
    static final LedgerColumn<String> PHONE = LedgerColumn.of(
                    "member.phone", "联系电话", "Phone", "members[].identity.phone", TextFormat.number())
            .alias("人联系电话", "成员联系电话", "电话", "手机", "手机号", "手机号码", "本人联系电话", "AAB031", "Mobile")
            .asPersonal()
            .noneIsNotApplicable();
    static final LedgerColumn<MaritalStatus> MARITAL_STATUS = code(
                    "maritalStatus",
                    "婚姻状况",
                    "Marital status",
                    "identity.maritalStatus",
                    CodeFormat.one(MaritalStatus.class, Map.of("离异", MaritalStatus.DIVORCED)))
            .alias("婚姻");
    static final LedgerColumn<Relationship> RELATIONSHIP = code(
                    "relationship",
                    "与户主关系",
                    "Relationship to head",
                    "relationship",
                    CodeFormat.one(
                            Relationship.class,
                            Map.of(
                                    "儿子", Relationship.SON,
                                    "女儿", Relationship.DAUGHTER,
                                    "妻子", Relationship.SPOUSE,
                                    "丈夫", Relationship.SPOUSE,
                                    "父", Relationship.FATHER,
                                    "母", Relationship.MOTHER,
                                    "本人/户主", Relationship.HEAD)))
            .alias("与户主的关系", "户主关系", "家庭关系", "成员关系", "AAB006", "Relationship");
    static final LedgerColumn<EducationLevel> ATTAINED = code(
                    "attained",
                    "文化程度",
                    "Education",
                    "schooling.attained",
                    CodeFormat.one(
                            EducationLevel.class,
                            Map.of(
                                    "文盲",
                                    EducationLevel.ILLITERATE,
                                    "半文盲",
                                    EducationLevel.ILLITERATE,
                                    "文盲/半文盲",
                                    EducationLevel.ILLITERATE)))
            .alias("学历", "受教育程度", "AAB008");
    static final LedgerColumn<SchoolStatus> ATTENDING = code(
                    "attending", "在校生状况", "School status", "schooling.attending", CodeFormat.one(SchoolStatus.class))
            .alias("在校状况", "在校情况", "在校生情况", "在校生", "AAB009");
    static final LedgerColumn<String> REASON_OUT_OF_SCHOOL = LedgerColumn.of(
                    "member.reasonOutOfSchool",
                    "失学辍学原因",
                    "Reason out of school",
                    "members[].schooling.reasonOutOfSchool",
                    TextFormat.words())
            .alias("未上学原因", "失学原因", "失学或辍学原因", "辍学原因")
            .noneIsNotApplicable();
    static final LedgerColumn<YesNo> PUTONGHUA = yesNo(
                    "speaksPutonghua", "会讲普通话", "Speaks Putonghua", "schooling.speaksPutonghua")
            .alias("是否会讲普通话", "是否会普通话", "普通话");
    static final LedgerColumn<String> ILLNESS = LedgerColumn.of(
                    "member.illness", "患病名称", "Illness", "members[].health.illness.name", TextFormat.words())
            .alias("疾病名称", "所患疾病", "ABB001")
            .asPersonal()
            .noneIsNotApplicable();
    static final LedgerColumn<String> ILLNESS_GRADE = LedgerColumn.of(
                    "member.illnessGrade",
                    "患病等级",
                    "Grade of illness",
                    "members[].health.illness.grade",
                    TextFormat.words())
            .alias("疾病等级", "ABB002")
            .noneIsNotApplicable();
    static final LedgerColumn<Set<HealthCondition>> HEALTH = LedgerColumn.of(
                    "member.health",
                    "健康状况",
                    "Health",
                    "members[].health.conditions",
                    CodeFormat.set(
                            HealthCondition.class,
                            Map.of("慢性病", HealthCondition.CHRONIC_ILLNESS, "患有长期慢性病", HealthCondition.CHRONIC_ILLNESS)))
            .alias("身体状况", "健康情况", "AAB017");
    static final LedgerColumn<DisabilityKind> DISABILITY_KIND = code(
                    "disabilityKind",
                    "残疾类别",
                    "Kind of disability",
                    "health.disability.kind",
                    CodeFormat.one(DisabilityKind.class))
            .alias("残疾类型", "残疾种类")
            .noneIsNotApplicable();
    static final LedgerColumn<DisabilityLevel> DISABILITY_LEVEL = code(
                    "disabilityLevel",
                    "残疾等级",
                    "Level of disability",
                    "health.disability.level",
                    CodeFormat.one(
                            DisabilityLevel.class,
                            Map.of(
                                    "1级", DisabilityLevel.LEVEL_1,
                                    "2级", DisabilityLevel.LEVEL_2,
                                    "3级", DisabilityLevel.LEVEL_3,
                                    "4级", DisabilityLevel.LEVEL_4)))
            .alias("残疾级别")
            .noneIsNotApplicable();
    static final LedgerColumn<String> CERTIFICATE_NUMBER = LedgerColumn.of(
                    "member.certificateNumber",
                    "残疾人证号",
                    "Disability certificate",
                    "members[].health.disability.certificateNumber",
                    TextFormat.identityNumber())
            .alias("残疾证号", "残疾证号码", "残疾人证号码")
            .asPersonal()
            .noneIsNotApplicable();
    static final LedgerColumn<LabourCapacity> CAPACITY = code(
                    "labourCapacity",
                    "劳动技能",
                    "Labour capacity",
                    "work.capacity",
                    CodeFormat.one(
                            LabourCapacity.class,
                            Map.of(
                                    "弱劳动力", LabourCapacity.WEAK,
                                    "半劳动力", LabourCapacity.WEAK,
                                    "弱劳动力/半劳动力", LabourCapacity.WEAK,
                                    "弱/半劳动力", LabourCapacity.WEAK,
                                    "无劳动能力", LabourCapacity.NONE,
                                    "丧失劳动能力", LabourCapacity.LOST)))
            .alias("劳动能力", "劳动力类型", "劳动技能状况", "AAB010");
    static final LedgerColumn<WorkPlace> WORK_PLACE = code(
                    "workPlace", "务工情况", "Place of work", "work.place", CodeFormat.one(WorkPlace.class))
            .alias("务工所在地", "务工区域", "务工地域", "务工状况")
            .noneIsNotApplicable();
    static final LedgerColumn<Count> MONTHS_AWAY = LedgerColumn.of(
                    "member.monthsAway", "务工时间", "Months of work", "members[].work.monthsAway", QuantityFormat.pieces())
            .alias("务工月数", "务工时长", "外出务工时间", "AAB012")
            .in("月")
            .none(Fact.of(Count.of(0)));
    static final LedgerColumn<YesNo> PUBLIC_POST =
            yesNo("publicPost", "公益性岗位", "Public post", "work.publicPost").alias("是否公益性岗位", "公益岗位", "是否有公益性岗位");
    static final LedgerColumn<PoliticalStatus> POLITICAL_STATUS = code(
                    "politicalStatus",
                    "政治面貌",
                    "Political status",
                    "party.status",
                    CodeFormat.one(
                            PoliticalStatus.class,
                            Map.of(
                                    "党员", PoliticalStatus.PARTY_MEMBER,
                                    "中共预备党员", PoliticalStatus.PROBATIONARY_PARTY_MEMBER,
                                    "团员", PoliticalStatus.YOUTH_LEAGUE_MEMBER)))
            .alias("AAK033")
            .noneIsNotApplicable();
    static final LedgerColumn<LocalDate> JOINED_PARTY = LedgerColumn.of(
                    "member.joinedParty", "入党日期", "Joined the Party", "members[].party.joinedOn", DaysFormat.day())
            .alias("入党时间")
            .noneIsNotApplicable();
    static final LedgerColumn<LocalDate> FULL_MEMBER = LedgerColumn.of(
                    "member.fullMember", "转正日期", "Full member since", "members[].party.fullSince", DaysFormat.day())
            .alias("转正时间")
            .noneIsNotApplicable();
    /** Those of each programme, in the order of the programmes. */
    static final List<EnrollmentColumns> ENROLLMENTS = Arrays.stream(Programme.values())
            .map(each -> new EnrollmentColumns(each, enrolled(each), benefit(each), since(each)))
            .toList();

    static final List<LedgerColumn<?>> ALL = Stream.<Stream<? extends LedgerColumn<?>>>of(
                    Stream.of(
                            NUMBER,
                            NAME,
                            SEX,
                            BIRTH_DATE,
                            ETHNIC_GROUP,
                            DOCUMENT_TYPE,
                            DOCUMENT_NUMBER,
                            PHONE,
                            MARITAL_STATUS,
                            RELATIONSHIP,
                            ATTAINED,
                            ATTENDING,
                            REASON_OUT_OF_SCHOOL,
                            PUTONGHUA,
                            HEALTH,
                            ILLNESS,
                            ILLNESS_GRADE,
                            DISABILITY_KIND,
                            DISABILITY_LEVEL,
                            CERTIFICATE_NUMBER,
                            CAPACITY,
                            WORK_PLACE,
                            MONTHS_AWAY,
                            PUBLIC_POST),
                    WorkColumns.ALL.stream(),
                    ENROLLMENTS.stream().flatMap(EnrollmentColumns::all),
                    Stream.of(POLITICAL_STATUS, JOINED_PARTY, FULL_MEMBER))
            .<LedgerColumn<?>>flatMap(columns -> columns)
            .toList();

    private MemberColumns() {}

    private static <T> LedgerColumn<T> code(String key, String chinese, String english, String path, Format<T> format) {
        return LedgerColumn.of("member." + key, chinese, english, "members[]." + path, format);
    }

    private static LedgerColumn<YesNo> yesNo(String key, String chinese, String english, String path) {
        return code(key, chinese, english, path, new YesNoFormat()).none(Fact.of(YesNo.NO));
    }

    private static LedgerColumn<YesNo> enrolled(Programme programme) {
        return yesNo(
                        "enrolled." + programme,
                        chinese(programme),
                        english(programme),
                        "enrollments." + programme + ".enrolled")
                .alias(aliases(programme));
    }

    private static LedgerColumn<Amount> benefit(Programme programme) {
        return code(
                        "benefit." + programme,
                        chinese(programme) + "月待遇",
                        english(programme) + " benefit a month",
                        "enrollments." + programme + ".benefitPerMonth",
                        QuantityFormat.yuan())
                .in("元")
                .noneIsNotApplicable();
    }

    private static LedgerColumn<DateRange> since(Programme programme) {
        LedgerColumn<DateRange> column = code(
                        "since." + programme,
                        chinese(programme) + "起始时间",
                        english(programme) + " since",
                        "enrollments." + programme + ".since",
                        DaysFormat.range())
                .noneIsNotApplicable();
        return programme == Programme.POVERTY_REGISTRY ? column.alias("人员识别时间", "人口识别时间") : column;
    }

    private static String chinese(Programme programme) {
        return switch (programme) {
            case COOPERATIVE_MEDICAL -> "新型农村合作医疗";
            case RESIDENT_MEDICAL -> "城乡居民基本医疗保险";
            case EMPLOYEE_MEDICAL -> "城镇职工基本医疗保险";
            case SERIOUS_ILLNESS -> "大病保险";
            case COMMERCIAL_MEDICAL -> "商业补充医疗保险";
            case RESIDENT_PENSION -> "城乡居民基本养老保险";
            case EMPLOYEE_PENSION -> "城镇职工基本养老保险";
            case DIBAO -> "低保";
            case TEKUN -> "特困供养";
            case SERIOUS_ILLNESS_AID -> "大病医疗救助";
            case DISABILITY_ALLOWANCE -> "残疾人补贴";
            case YULU -> "雨露计划";
            case POVERTY_REGISTRY -> "建档立卡";
        };
    }

    private static String english(Programme programme) {
        return switch (programme) {
            case COOPERATIVE_MEDICAL -> "Cooperative medical scheme";
            case RESIDENT_MEDICAL -> "Resident medical insurance";
            case EMPLOYEE_MEDICAL -> "Employee medical insurance";
            case SERIOUS_ILLNESS -> "Serious illness insurance";
            case COMMERCIAL_MEDICAL -> "Commercial medical insurance";
            case RESIDENT_PENSION -> "Resident pension insurance";
            case EMPLOYEE_PENSION -> "Employee pension insurance";
            case DIBAO -> "Dibao";
            case TEKUN -> "Tekun";
            case SERIOUS_ILLNESS_AID -> "Serious illness aid";
            case DISABILITY_ALLOWANCE -> "Disability allowance";
            case YULU -> "Yulu plan";
            case POVERTY_REGISTRY -> "Poverty registry";
        };
    }

    private static String[] aliases(Programme programme) {
        return switch (programme) {
            case COOPERATIVE_MEDICAL -> new String[] {"新农合", "是否参加新农合", "参加新农合", "是否参加新型农村合作医疗", "AAB013"};
            case RESIDENT_MEDICAL -> new String[] {"城乡居民医保", "居民医保", "是否参加城乡居民基本医疗保险", "是否参加城乡居民医保", "参加城乡居民基本医疗保险"};
            case EMPLOYEE_MEDICAL -> new String[] {"职工医保", "城镇职工医保", "职工基本医疗保险", "是否参加城镇职工基本医疗保险", "参加城镇职工基本医疗保险"};
            case SERIOUS_ILLNESS -> new String[] {"是否参加大病保险", "参加大病保险", "大病医疗保险", "AAB022"};
            case COMMERCIAL_MEDICAL -> new String[] {"商业补充医疗", "是否参加商业补充医疗保险", "参加商业补充医疗保险"};
            case RESIDENT_PENSION ->
                new String[] {"城乡居民养老", "城乡居民养老保险", "居民养老", "新农保", "是否参加城乡居民基本养老保险", "参加城乡居民基本养老保险", "AAB014"};
            case EMPLOYEE_PENSION ->
                new String[] {"职工养老", "职工养老保险", "职工基本养老保险", "是否参加城镇职工基本养老保险", "参加城镇职工基本养老保险", "AAB021"};
            case DIBAO -> new String[] {"享受低保政策情况", "享受低保政策", "是否享受低保", "享受低保", "是否享受低保政策", "AAB030"};
            case TEKUN -> new String[] {"享受特困供养政策情况", "享受特困供养政策", "是否享受特困供养", "特困供养情况"};
            case SERIOUS_ILLNESS_AID -> new String[] {"是否接受大病医疗救助", "接受大病医疗救助", "是否接受医疗救助", "大病救助"};
            case DISABILITY_ALLOWANCE -> new String[] {"享受残疾人补贴", "是否享受残疾人补贴", "残疾补贴"};
            case YULU -> new String[] {"享受雨露计划", "是否享受雨露计划"};
            case POVERTY_REGISTRY -> new String[] {"是否建档立卡"};
        };
    }
}
