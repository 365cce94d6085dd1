package io.waymark.roadmap;

import io.waymark.roadmap.NotAWordFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;

/**
 * The parts of a Word file that are XML. Pictures and whatever else is in it are unpacked to nowhere; both are counted,
 * since a few kilobytes can unpack to more than there is room for.
 */
final class WordArchive {
    static final int MOST_ENTRIES = 5_000;
    static final long MOST_TEXT = 24 << 20;
    static final long MOST_UNPACKED = 128 << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] CONTENTS = {'P', 'K', 5, 6};
    /** Old Word files, and new ones behind a password. */
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final Map<String, byte[]> parts = new HashMap<>();
    private final byte[] buffer = new byte[8192];
    private long text;
    private long unpacked;

    private WordArchive() {}

    /** Whether it is a file of an office program, and so no text. */
    static boolean isOffice(byte[] file) {
        return isArchive(file) || starts(file, OLE) || starts(file, PDF) || starts(file, RTF);
    }

    /** Also an empty one, or one in several parts; no text, even about PKI, goes on with such a sign. */
    private static boolean isArchive(byte[] file) {
        return file.length > 2 && file[0] == 'P' && file[1] == 'K' && file[2] > 0 && file[2] < '\t';
    }

    /**
     * By their names in small letters.
     *
     * @throws NotAWordFile where it is no archive, a broken one, or one with too much in it
     */
    static Map<String, byte[]> parts(byte[] file) {
        if (starts(file, OLE)) throw new NotAWordFile(contains(file, ENCRYPTED) ? Reason.LOCKED : Reason.OLD);
        if (!starts(file, ZIP)) throw new NotAWordFile(Reason.OTHER);
        // The list of contents is at its end: without it a part of the file is missing.
        if (!contains(file, CONTENTS)) throw new NotAWordFile(Reason.BROKEN);
        var archive = new WordArchive();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            archive.unpack(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw new NotAWordFile(Reason.BROKEN);
        }
        return archive.parts;
    }

    private void unpack(ZipInputStream zip) throws IOException {
        int entries = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) throw new NotAWordFile(Reason.TOO_LARGE);
            var name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
            var content = unpack(zip, xml);
            // Programs disagree on which of two counts.
            if (xml && parts.put(name, content) != null) throw new NotAWordFile(Reason.BROKEN);
        }
    }

    private byte[] unpack(InputStream entry, boolean kept) throws IOException {
        var content = new ByteArrayOutputStream();
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            unpacked += read;
            if (kept) text += read;
            if (unpacked > MOST_UNPACKED || text > MOST_TEXT) throw new NotAWordFile(Reason.TOO_LARGE);
            if (kept) content.write(buffer, 0, read);
        }
        return content.toByteArray();
    }

    private static boolean starts(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static boolean contains(byte[] file, byte[] wanted) {
        for (int i = 0; i + wanted.length <= file.length; i++)
            if (file[i] == wanted[0] && Arrays.equals(file, i, i + wanted.length, wanted, 0, wanted.length))
                return true;
        return false;
    }
}
