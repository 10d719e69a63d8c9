package org.povline.core.registry;

/**
 * What a household owns that is worth money, 家庭财产.
 *
 * <p>Source: 最低生活保障审核确认办法 (2021) art. 14.
 */
public enum MoneyAsset {
    /** 现金、银行存款. */
    DEPOSITS,
    /** 有价证券、基金. */
    SECURITIES,
    /** 商业保险. */
    COMMERCIAL_INSURANCE,
    /** 债权. */
    CLAIMS,
    /** 互联网金融资产. */
    INTERNET_ASSETS
}
