package org.povline.core.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one part of a workbook, by their local names: the two dialects of the format differ in namespaces
 * alone. Entities are not read, nesting is bounded, and whatever the parser throws comes out as one of two exceptions.
 */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 100;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    private XmlPart(InputStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /** The encoding is fixed: the format allows another one, nobody writes it, and it would get past the checks of bytes. */
    static XmlPart of(InputStream in, TableLimits limits) throws IOException, DamagedException {
        try {
            int longest = (1 << 20) + 8 * Math.min(limits.maxCellLength(), 1 << 24);
            return new XmlPart(in, FACTORY.createXMLStreamReader(characters(new XmlTokens(in, longest))));
        } catch (XMLStreamException | CharacterCodingException | RuntimeException e) {
            in.close();
            throw new DamagedException();
        }
    }

    /** Decoded here: of bytes that are no UTF-8 the parser of the platform tells the console, and takes no listener. */
    private static Reader characters(InputStream bytes) throws IOException {
        PushbackReader characters =
                new PushbackReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        int first = characters.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            characters.unread(first);
        }
        return characters;
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    boolean next() throws IOException, DamagedException {
        int event = event();
        while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT) {
            event = event();
        }
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attributeOr(String name, String absent) {
        String value = attribute(name);
        return value == null ? absent : value;
    }

    boolean isOn(String name) {
        String value = attribute(name);
        return "1".equals(value) || "true".equals(value);
    }

    int numberAt(String name) throws DamagedException {
        return number(attributeOr(name, ""));
    }

    static int number(String digits) throws DamagedException {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new DamagedException();
        }
    }

    /** Adds the text from the start of an element to its end, up to a length beyond which it does not matter. */
    void text(StringBuilder to, int longest) throws IOException, DamagedException {
        int outer = depth - 1;
        while (depth > outer) {
            int event = event();
            if ((event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)
                    && to.length() <= longest) {
                to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The parser of the platform is known to throw more than it declares on bytes that are no XML. */
    private int event() throws IOException, DamagedException {
        try {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST || event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.DTD) {
                throw new XmlTokens.XmlRefusedException();
            }
            return event;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException hindrance
                    && !(hindrance instanceof CharacterCodingException)) {
                throw hindrance;
            }
            throw new DamagedException();
        } catch (RuntimeException e) {
            throw new DamagedException();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // The limits of the platform differ from release to release; those of a table are our own.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory;
    }

    /** The part is not what the format says. */
    static final class DamagedException extends Exception {
        private static final long serialVersionUID = 1L;

        DamagedException() {
            super(null, null, false, false);
        }
    }
}
