package org.povline.statistics.deprivation;

import java.util.Optional;

/**
 * What one indicator shows and adds. Shares are fractions of 1.
 *
 * @param indicator which one
 * @param uncensored the share of all who are deprived in it, poor or not; empty if nobody was counted
 * @param censored the share of all who are deprived in it and poor; empty if nobody was counted
 * @param contribution its part of M0, absolute: {@code w · censored} where all indicators are known; empty if nobody was
 *     counted
 * @param share its part of M0 as a fraction; all sum to 1; empty if nobody is poor
 */
public record IndicatorDeprivation(
        Indicator indicator,
        Optional<Double> uncensored,
        Optional<Double> censored,
        Optional<Double> contribution,
        Optional<Double> share) {}
