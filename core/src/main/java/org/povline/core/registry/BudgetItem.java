package org.povline.core.registry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a household receives or pays that some account of income treats in a way of its own. An item that is received is
 * part of one of the statement's parts and adds nothing to it.
 */
public enum BudgetItem {
    /** 优待抚恤金. */
    PREFERENTIAL_PENSION(IncomePart.TRANSFERS),
    /** 计划生育奖励扶助金. */
    FAMILY_PLANNING_REWARD(IncomePart.TRANSFERS),
    /** 奖学金. */
    SCHOLARSHIP(IncomePart.TRANSFERS),
    /** 见义勇为等奖励性补助. */
    BRAVERY_REWARD(IncomePart.TRANSFERS),
    /** 最低生活保障金. */
    DIBAO_BENEFIT(IncomePart.TRANSFERS),
    /** 其他社会救助款物. */
    RELIEF(IncomePart.TRANSFERS),
    /** 中央确定的城乡居民基本养老保险基础养老金. */
    BASIC_PENSION(IncomePart.TRANSFERS),
    /** 基本医疗保险等社会保险待遇. */
    SOCIAL_INSURANCE_BENEFIT(IncomePart.TRANSFERS),
    /** 高龄津贴. */
    OLD_AGE_ALLOWANCE(IncomePart.TRANSFERS),
    /** 必要的就业成本. */
    NECESSARY_JOB_COSTS(null),
    /** 因残疾、患重病等增加的刚性支出. */
    DISABILITY_AND_ILLNESS_COSTS(null),
    /** 转移性支出: social insurance contributions, income tax, support paid to others. */
    TRANSFER_OUTLAYS(null),
    /** 财产性支出: interest and other costs of property. */
    PROPERTY_COSTS(null);

    private final @Nullable IncomePart receivedIn;

    BudgetItem(@Nullable IncomePart receivedIn) {
        this.receivedIn = receivedIn;
    }

    /** The part of the income that holds the item; nothing for what is paid. */
    public Optional<IncomePart> receivedIn() {
        return Optional.ofNullable(receivedIn);
    }
}
