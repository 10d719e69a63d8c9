package org.povline.core.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts that the cells of a workbook share: what stands in memory of it. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();
    private final TableLimits limits;
    private long characters;

    private SharedTexts(TableLimits limits) {
        this.limits = limits;
    }

    static SharedTexts none(TableLimits limits) {
        return new SharedTexts(limits);
    }

    static SharedTexts of(XmlPart part, TableLimits limits) throws IOException, XmlPart.DamagedException, Refusal {
        SharedTexts shared = new SharedTexts(limits);
        while (part.next()) {
            if (part.starts("si")) {
                shared.add(RichText.of(part, "si", limits.maxCellLength()));
            }
        }
        return shared;
    }

    String at(String index) throws XmlPart.DamagedException {
        int place = XmlPart.number(index);
        if (place < 0 || place >= texts.size()) {
            throw new XmlPart.DamagedException();
        }
        return texts.get(place);
    }

    /** An empty text costs a reference, too. */
    private void add(String text) throws Refusal {
        characters += text.length() + 8L;
        if (characters > limits.maxSharedCharacters()) {
            throw Refusal.beyond("TABLE_SHARED_TEXT", limits.maxSharedCharacters(), Place.NONE);
        }
        texts.add(text);
    }
}
