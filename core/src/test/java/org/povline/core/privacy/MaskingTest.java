package org.povline.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MaskingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "masking.csv", encoding = "UTF-8")
    void showsWhatItsReadersMaySee(Masking masking, String text, String masked) {
        assertThat(masking.mask(text)).isEqualTo(masked);
    }

    @Property
    void neverShowsMoreThanTenSignsOfANumber(
            @ForAll Masking masking, @ForAll @NumericChars @StringLength(min = 1, max = 40) String number) {
        assertThat(masking.mask(number).chars().filter(Character::isDigit).count())
                .isLessThanOrEqualTo(Math.min(10, number.length() / 2 + 2));
    }

    @Property
    void neverCutsACharacterInHalf(@ForAll Masking masking, @ForAll @IntRange(min = 0x20000, max = 0x2A6DF) int sign) {
        String character = Character.toString(sign);
        assertThat(masking.mask(character + character + character)).isIn("***", character + "**");
    }

    @Property
    void masksAnyText(@ForAll Masking masking, @ForAll String text) {
        assertThat(masking.mask(text).isEmpty()).isEqualTo(text.isBlank());
    }
}
