package io.waymark.roadmap;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file written sign by sign: for what a library does not write, or nobody should. */
final class RawWord {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private RawWord() {}

    /** @param body what stands in {@code w:body}; the prefix is {@code w} */
    static RawWord body(String body) {
        return document("<w:document " + W + "><w:body>" + body + "</w:body></w:document>", TYPE);
    }

    static RawWord document(String xml, String type) {
        var word = new RawWord();
        word.entry(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>");
        word.entry(
                "_rels/.rels",
                "<Relationships>" + relation("m", "officeDocument", "word/document.xml", "") + "</Relationships>");
        word.entry("word/document.xml", xml);
        return word;
    }

    private static String relation(String id, String kind, String target, String more) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATIONS + kind + "\" Target=\"" + target + "\"" + more
                + "/>";
    }

    RawWord link(String id, String target) {
        relations.append(relation(id, "hyperlink", target, " TargetMode=\"External\""));
        return this;
    }

    RawWord relation(String id, String kind, String target) {
        relations.append(relation(id, kind, target, ""));
        return this;
    }

    /** A part such as {@code styles}, with what stands in its root. */
    RawWord part(String kind, String root, String content) {
        relations.append(relation(kind, kind, kind + ".xml", ""));
        return entry("word/" + kind + ".xml", "<w:" + root + " " + W + ">" + content + "</w:" + root + ">");
    }

    RawWord styles(String styles) {
        return part("styles", "styles", styles);
    }

    RawWord entry(String name, String content) {
        return entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawWord entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    byte[] bytes() {
        entry("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var each : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Source.Markdown read() {
        return WordImport.read(bytes());
    }

    /** A paragraph with one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    static String p(String properties, String content) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
    }

    static String r(String text) {
        return r("", text);
    }

    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }
}
