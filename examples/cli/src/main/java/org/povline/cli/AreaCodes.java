package org.povline.cli;

import org.povline.core.area.AreaCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A code as options take it; a refusal does not repeat what was typed. */
final class AreaCodes implements ITypeConverter<AreaCode> {
    @Override
    public AreaCode convert(String text) {
        try {
            return AreaCode.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("name a code of 6, 9 or 12 digits, such as 520000");
        }
    }
}
