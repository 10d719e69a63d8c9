package org.povline.core.table;

import java.io.IOException;

/** Text that consists of runs, each in its own script; what tells how to pronounce it is left out. */
final class RichText {
    private RichText() {}

    /** The text from the start of an element to its end; longer than the limit, it is cut behind it. */
    static String of(XmlPart part, String element, int longest) throws IOException, XmlPart.DamagedException {
        StringBuilder text = new StringBuilder();
        int pronunciations = 0;
        while (part.next() && !part.ends(element)) {
            if (part.starts("rPh")) {
                pronunciations++;
            } else if (part.ends("rPh")) {
                pronunciations--;
            } else if (part.starts("t") && pronunciations == 0) {
                part.text(text, longest);
            }
        }
        return XmlText.decode(text.toString());
    }
}
