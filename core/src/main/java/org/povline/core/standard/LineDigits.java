package org.povline.core.standard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How many digits lines come to where they are multiples of each other. A decision holds them as fractions of two {@code
 * long}s; what would not fit is refused with the book, whichever area and day would bring it about.
 */
final class LineDigits {
    private static final BigInteger MOST = BigInteger.TEN.pow(18);
    private static final int MOST_DECIMALS = 16;

    private Map<SchemeId, Size> largest = Map.of();

    /** The largest line of each scheme, over so many multiples one upon the other and no more. */
    LineDigits(Collection<Outline> outlines, int longestChain) {
        for (int i = 0; i <= longestChain; i++) {
            Map<SchemeId, Size> next = new HashMap<>();
            outlines.stream()
                    .filter(Outline::isLine)
                    .forEach(line -> sizeOf(line).ifPresent(size -> next.merge(line.scheme(), size, Size::most)));
            largest = next;
        }
    }

    /** Whether a line, or a limit that is told in lines, may be too large. */
    boolean areTooMany(Outline outline) {
        return sizeOf(outline).filter(Size::isTooLarge).isPresent();
    }

    private Optional<Size> sizeOf(Outline outline) {
        return outline.content().flatMap(content -> sizeOf(content, outline.scheme()));
    }

    private Optional<Size> sizeOf(Content content, SchemeId scheme) {
        if (content instanceof Threshold threshold) {
            return Optional.of(Size.of(threshold));
        }
        if (content instanceof Multiple multiple) {
            return times(multiple.of(), multiple.factor());
        }
        return content instanceof AssetRule assets && assets.moneyTimesLine() != null
                ? times(scheme, assets.moneyTimesLine())
                : Optional.empty();
    }

    private Optional<Size> times(SchemeId of, BigDecimal factor) {
        return Optional.ofNullable(largest.get(of)).map(line -> line.times(factor));
    }

    /**
     * The largest number of fen and the most decimals.
     *
     * @param digits the number without its point
     * @param decimals how many digits stand behind the point
     */
    private record Size(BigInteger digits, int decimals) {
        static Size of(Threshold threshold) {
            return new Size(
                    threshold.perPersonYear().upToNumber().movePointRight(2).toBigInteger(), 0);
        }

        Size times(BigDecimal factor) {
            return new Size(digits.multiply(factor.unscaledValue()), decimals + factor.scale());
        }

        Size most(Size other) {
            return new Size(digits.max(other.digits), Math.max(decimals, other.decimals));
        }

        boolean isTooLarge() {
            return digits.compareTo(MOST) > 0 || decimals > MOST_DECIMALS;
        }
    }
}
