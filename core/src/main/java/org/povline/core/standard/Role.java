package org.povline.core.standard;

/** What an entry of a book gives its scheme, and in which form. */
public enum Role {
    /** The line that incomes are held against, 标准. */
    LINE(Threshold.class, Multiple.class),
    /** Who is counted as the household, 共同生活的家庭成员. */
    MEMBERS(MemberRule.class),
    /** What is counted as income, 家庭收入. */
    INCOME(IncomeRule.class),
    /** What the household may own, 家庭财产. */
    ASSETS(AssetRule.class),
    /** Who cannot work and whom nobody supports, 无劳动能力、无法定义务人. */
    LABOUR(LabourRule.class),
    /** Who may be taken in alone, 单人户. */
    DISABILITY(DisabilityRule.class),
    /** How much spending makes a case, 刚性支出. */
    SPENDING(SpendingRule.class),
    /** Which rate an area must keep below, 贫困发生率. */
    RATE(RateRule.class),
    /** Which needs must be met, 两不愁三保障. */
    NEEDS(NeedsRule.class),
    /** How the case is handled, 办理程序. */
    PROCEDURE(Procedure.class),
    /** Who may set what, 制定权限. */
    AUTHORITY(Authority.class),
    /** What income is imputed where none is stated, 收入核算参照标准. */
    SCHEDULE(Schedule.class),
    /** A number that decides nothing: a series, a factor, an amount paid. */
    REFERENCE(Reference.class);

    private final Class<? extends Content> content;
    private final Class<? extends Content> otherContent;

    Role(Class<? extends Content> content) {
        this(content, content);
    }

    Role(Class<? extends Content> content, Class<? extends Content> otherContent) {
        this.content = content;
        this.otherContent = otherContent;
    }

    /** Whether an entry of this role may hold the content. */
    public boolean takes(Content content) {
        return this.content.isInstance(content) || otherContent.isInstance(content);
    }
}
