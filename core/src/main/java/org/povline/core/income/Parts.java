package org.povline.core.income;

import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;

/** Where a statement holds each part. */
final class Parts {
    private Parts() {}

    static Fact<Amount> declared(IncomeStatement statement, IncomePart part) {
        return switch (part) {
            case WAGES -> statement.wages();
            case BUSINESS -> statement.business();
            case PROPERTY -> statement.property();
            case TRANSFERS -> statement.transfers();
            case BUSINESS_COSTS -> statement.businessCosts();
        };
    }

    static String path(int statement, IncomePart part) {
        return "incomes[" + statement + "]." + name(part);
    }

    private static String name(IncomePart part) {
        return switch (part) {
            case WAGES -> "wages";
            case BUSINESS -> "business";
            case PROPERTY -> "property";
            case TRANSFERS -> "transfers";
            case BUSINESS_COSTS -> "businessCosts";
        };
    }
}
