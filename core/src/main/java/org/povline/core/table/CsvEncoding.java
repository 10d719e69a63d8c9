package org.povline.core.table;

/** In which characters a CSV file is written. */
public enum CsvEncoding {
    /** UTF-8 with a byte-order mark, without which spreadsheets take it for the system's own encoding. */
    UTF_8,
    /** GB18030, for offices whose programs read no Unicode. */
    GB18030
}
