package org.povline.core.registry;

/**
 * What a household owns that local rules count, 家庭财产. What it needs to live is exempt by those rules.
 *
 * <p>Source: 最低生活保障审核确认办法 (2021) art. 14.
 */
public enum CountedAsset {
    /** 房屋. */
    DWELLINGS,
    /** 机动车辆; one for a disabled person does not count. */
    MOTOR_VEHICLES,
    /** 大型农机具. */
    LARGE_MACHINES,
    /** 工商登记: registered businesses. */
    REGISTERED_BUSINESSES
}
