package org.povline.core.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.povline.core.table.XmlPart.DamagedException;

/** The parts of a workbook file and how they point to each other. */
final class XlsxPackage implements Closeable {
    private static final int MAX_DIRECTORY = 16 << 20;
    private static final int END_OF_DIRECTORY = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final ZipFile zip;
    private final TableLimits limits;
    private final Inflation inflation;

    private XlsxPackage(ZipFile zip, TableLimits limits) {
        this.zip = zip;
        this.limits = limits;
        this.inflation = new Inflation(limits);
    }

    /** The list of parts is read into memory whole: how long it says it is, is looked at first. */
    static XlsxPackage open(Path file, TableLimits limits) throws IOException, DamagedException {
        try {
            requireShortDirectory(file);
            return new XlsxPackage(new ZipFile(file.toFile()), limits);
        } catch (ZipException | IllegalArgumentException e) {
            throw new DamagedException();
        }
    }

    /** The parts that a part points to, by the key it uses or, without one, by their kind. */
    record Relation(String kind, String target) {}

    Map<String, Relation> relations(String part) throws IOException, DamagedException {
        Map<String, Relation> relations = new HashMap<>();
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        Optional<XmlPart> rels = part(folder + "_rels/" + part.substring(name) + ".rels");
        if (rels.isPresent()) {
            try (XmlPart xml = rels.get()) {
                while (xml.next()) {
                    if (xml.starts("Relationship")) {
                        String kind = xml.attributeOr("Type", "");
                        relations.put(
                                xml.attributeOr("Id", ""),
                                new Relation(
                                        kind.substring(kind.lastIndexOf('/') + 1),
                                        resolve(folder, xml.attributeOr("Target", ""))));
                    }
                }
            }
        }
        return relations;
    }

    /** A part, if the file has it. */
    Optional<XmlPart> part(String name) throws IOException, DamagedException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(XmlPart.of(bytes(entry), limits));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private InputStream bytes(ZipEntry entry) throws IOException {
        return inflation.count(zip.getInputStream(entry), entry.getCompressedSize());
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return target.startsWith("../") && !folder.isEmpty()
                ? resolve(folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1), target.substring(3))
                : folder + (target.startsWith("./") ? target.substring(2) : target);
    }

    private static void requireShortDirectory(Path file) throws IOException, DamagedException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(bytes.length(), END_OF_DIRECTORY + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(tail);
            for (int at = length - END_OF_DIRECTORY; at >= 0; at--) {
                if (isEndOfDirectory(tail, at)) {
                    requireShort(tail, at);
                }
            }
        }
    }

    private static boolean isEndOfDirectory(byte[] tail, int at) {
        return tail[at] == 'P' && tail[at + 1] == 'K' && tail[at + 2] == 5 && tail[at + 3] == 6;
    }

    private static void requireShort(byte[] tail, int at) throws DamagedException {
        long size = 0;
        for (int i = 3; i >= 0; i--) {
            size = size << 8 | (tail[at + 12 + i] & 0xFF);
        }
        if (size > MAX_DIRECTORY) {
            throw new DamagedException();
        }
    }
}
