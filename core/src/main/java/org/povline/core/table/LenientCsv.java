package org.povline.core.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Records where characters may stand behind a closing quote: they belong to the cell, which ends with the delimiter or
 * the line whatever other quotes it has. Where the quotes were around several lines, those are hardly one cell, and
 * reading stops there.
 */
final class LenientCsv implements CsvRecords {
    private static final int NONE = -1;

    private final Reader in;
    private final char delimiter;
    private final CsvRow row;
    private final int longest;
    private char[] cell = new char[256];
    private int length;
    private int ahead;
    private int line = 1;

    LenientCsv(Reader in, char delimiter, TableLimits limits) throws IOException {
        this.in = new BufferedReader(in);
        this.delimiter = delimiter;
        row = new CsvRow(limits);
        longest = mostCharacters(limits);
        ahead = this.in.read();
    }

    /** How many characters of a cell are kept before it is given up. */
    static int mostCharacters(TableLimits limits) {
        return 2 * limits.maxCellLength() + (1 << 16);
    }

    @Override
    public CsvRow next() throws IOException, ParserStoppedException, Refusal {
        row.beginRecord(line);
        if (endsLine()) {
            row.setEmpty();
        } else {
            readCells();
        }
        endLine();
        return row.buildRecord();
    }

    private void readCells() throws IOException, ParserStoppedException, Refusal {
        readCell();
        while (ahead == delimiter) {
            take();
            readCell();
        }
    }

    private void readCell() throws IOException, ParserStoppedException, Refusal {
        length = 0;
        int first = line;
        boolean quoted = ahead == '"';
        if (quoted) {
            readQuoted();
        }
        int last = line;
        boolean behind = false;
        while (ahead != delimiter && !endsLine()) {
            behind |= ahead != ' ';
            append(take());
        }
        if (last > first && behind) {
            throw Refusal.beyond("TABLE_QUOTE_LINES", last, Place.row(row.number()));
        }
        row.addField(cell, 0, length, quoted);
    }

    private void readQuoted() throws IOException, ParserStoppedException {
        take();
        while (ahead != NONE) {
            int sign = take();
            if (sign == '"' && ahead != '"') {
                return;
            }
            append(sign == '"' ? take() : sign);
        }
    }

    private void append(int sign) throws ParserStoppedException {
        if (length == longest) {
            throw new ParserStoppedException();
        }
        if (length == cell.length) {
            cell = Arrays.copyOf(cell, 2 * length);
        }
        cell[length++] = (char) sign;
    }

    private boolean endsLine() {
        return ahead == NONE || ahead == '\n' || ahead == '\r';
    }

    private void endLine() throws IOException {
        if (take() == '\r' && ahead == '\n') {
            take();
        }
    }

    private int take() throws IOException {
        int taken = ahead;
        ahead = in.read();
        if (taken == '\n' || (taken == '\r' && ahead != '\n')) {
            line++;
        }
        return taken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
