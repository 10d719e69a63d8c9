package org.povline.core.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which cell styles of a workbook show a number as a day. */
final class Styles {
    private final Map<Integer, Boolean> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int styles;
    private boolean inCellStyles;

    static Styles none() {
        return new Styles();
    }

    static Styles of(XmlPart part) throws IOException, XmlPart.DamagedException {
        Styles styles = new Styles();
        while (part.next()) {
            styles.take(part);
        }
        return styles;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    private void take(XmlPart part) throws XmlPart.DamagedException {
        if (part.starts("numFmt")) {
            formats.put(part.numberAt("numFmtId"), DateFormats.isDate(part.attributeOr("formatCode", "")));
        } else if (part.starts("cellXfs")) {
            inCellStyles = true;
        } else if (part.ends("cellXfs")) {
            inCellStyles = false;
        } else if (inCellStyles && part.starts("xf")) {
            int format = XmlPart.number(part.attributeOr("numFmtId", "0"));
            dates.set(styles++, formats.getOrDefault(format, DateFormats.isDate(format)));
        }
    }
}
