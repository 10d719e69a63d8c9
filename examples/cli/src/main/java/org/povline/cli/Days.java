package org.povline.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.povline.core.registry.DateRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day as options take it: one that there is, in the years that registries speak of. */
final class Days implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return new DateRange(day, day.plusDays(1)).startInclusive();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new TypeConversionException("name a day of the years 1800 to 2200, such as 2016-09-30");
        }
    }
}
