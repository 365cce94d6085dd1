package io.waymark.roadmap;

import static io.waymark.roadmap.RawWord.p;
import static io.waymark.roadmap.RawWord.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.roadmap.NotAWordFile.Reason;
import io.waymark.support.OddTexts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("plain")
class HostileWordTest {
    private static final String DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static void refused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> WordImport.read(file))
                .isInstanceOfSatisfying(NotAWordFile.class, refusal -> assertThat(refusal.reason())
                        .isEqualTo(reason));
    }

    private static byte[] ole(String content) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        bytes.writeBytes(content.getBytes(StandardCharsets.UTF_16LE));
        return bytes.toByteArray();
    }

    @Test
    void saysWhatOtherFilesAre() {
        refused(ole("WordDocument"), Reason.OLD);
        refused(ole("EncryptedPackage"), Reason.LOCKED);
        refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Reason.OTHER);
        refused("{\\rtf1 x}".getBytes(StandardCharsets.US_ASCII), Reason.OTHER);
        refused("plain".getBytes(StandardCharsets.US_ASCII), Reason.OTHER);
        refused(new byte[0], Reason.OTHER);
        refused(
                RawWord.document("<d/>", "application/vnd.ms-word.document.macroEnabled.main+xml")
                        .bytes(),
                Reason.MACROS);
        refused(
                RawWord.document("<d/>", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                        .bytes(),
                Reason.OTHER);
        refused(RawWord.body("").entry("[Content_Types].xml", "<Types/>").bytes(), Reason.OTHER);
        refused(RawWord.body("").entry("_rels/.rels", "<Relationships/>").bytes(), Reason.OTHER);
    }

    @Test
    void knowsArchivesThatAreNoWordFiles() {
        for (var sign : new String[] {"PK\5\6", "PK\7\b", "PK\1\2", "PK\3"}) {
            var file = sign.getBytes(StandardCharsets.US_ASCII);
            assertThat(WordArchive.isOffice(file)).isTrue();
            refused(file, Reason.OTHER);
        }
        for (var text : new String[] {"PK", "PKI for all", "PK\n", "P"})
            assertThat(WordArchive.isOffice(text.getBytes(StandardCharsets.US_ASCII)))
                    .isFalse();
    }

    @Test
    void refusesWhatIsBroken() {
        var whole = RawWord.body(p("Text")).bytes();
        refused(Arrays.copyOf(whole, 200), Reason.BROKEN);
        refused(RawWord.document("<w:document><w:body>", DOCUMENT).bytes(), Reason.BROKEN);
        refused(RawWord.document("<document/>", DOCUMENT).bytes(), Reason.BROKEN);
        refused(RawWord.document("", DOCUMENT).bytes(), Reason.BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><document><body><p><r><t>&x;</t></r></p></body></document>",
                "<!DOCTYPE d SYSTEM \"http://localhost:1/x.dtd\"><document><body/></document>",
                "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><document><body><p><r><t>&b;</t></r></p></body></document>",
                "<document><body><p><r><t>&unknown;</t></r></p></body></document>"
            })
    void readsNoEntities(String xml) {
        refused(RawWord.document(xml, DOCUMENT).bytes(), Reason.BROKEN);
    }

    @Test
    void followsNoLinkOutOfTheFile() {
        var word = RawWord.body(p("Text"))
                .entry(
                        "_rels/.rels",
                        "<Relationships><Relationship Type=\"x/officeDocument\" TargetMode=\"External\" Target=\"http://localhost:1/\"/>"
                                + "</Relationships>");
        refused(word.bytes(), Reason.OTHER);
    }

    @Test
    void stopsUnpackingWhatIsTooMuch() {
        var bomb = RawWord.body(p("Text")).entry("word/media/image.png", new byte[(int) WordArchive.MOST_UNPACKED + 1]);
        assertThat(bomb.bytes().length).isLessThan(1 << 20);
        refused(bomb.bytes(), Reason.TOO_LARGE);
        var text = RawWord.body(p("x".repeat((int) WordArchive.MOST_TEXT)));
        refused(text.bytes(), Reason.TOO_LARGE);
        var many = RawWord.body(p("Text"));
        for (int i = 0; i <= WordArchive.MOST_ENTRIES; i++) many.entry("word/media/" + i, new byte[0]);
        refused(many.bytes(), Reason.TOO_LARGE);
        refused(RawWord.body("<w:r/>".repeat(WordXml.MOST_ELEMENTS)).bytes(), Reason.TOO_LARGE);
    }

    @Test
    void readsNothingThatIsTooDeep() {
        int depth = WordXml.DEEPEST;
        refused(
                RawWord.body("<w:sdtContent>".repeat(depth) + "</w:sdtContent>".repeat(depth))
                        .bytes(),
                Reason.BROKEN);
        var cell = "<w:tbl><w:tr><w:tc>";
        assertThat(RawWord.body(cell.repeat(60) + p("Deep") + "</w:tc></w:tr></w:tbl>".repeat(60))
                        .read()
                        .text())
                .isEqualTo("Deep\n");
    }

    @Test
    void refusesMoreTextThanARoadmapMayHave() {
        assertThatThrownBy(() -> RawWord.body(p("word ".repeat(200_000))).read())
                .isInstanceOf(TooLong.class);
        var row = "<w:tr><w:tc>" + p("a") + "</w:tc><w:tc>" + p("b") + "</w:tc><w:tc>" + p("c") + "</w:tc></w:tr>";
        var head = row.replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>")
                .replace(">b<", ">" + "b".repeat(60) + "<");
        assertThatThrownBy(() -> RawWord.body("<w:tbl>" + head + row.repeat(20_000) + "</w:tbl>")
                        .read())
                .isInstanceOf(TooLong.class);
    }

    /** What of a small file refers to much of it many times is found once. */
    @Test
    void takesNoLongerForWhatRefersToMuch() {
        var many = new StringBuilder();
        for (int i = 0; i < 40_000; i++)
            many.append("<w:style w:styleId=\"s")
                    .append(i)
                    .append("\"><w:basedOn w:val=\"s")
                    .append(i + 1)
                    .append("\"/></w:style>");
        var body = p(
                        "<w:pStyle w:val=\"s0\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>",
                        r("x") + "<w:hyperlink r:id=\"l\">" + r("y")
                                + "</w:hyperlink><w:r><w:footnoteReference w:id=\"1\"/></w:r>")
                .repeat(20_000);
        var word = RawWord.body(body)
                .styles(many.toString())
                .part("footnotes", "footnotes", "<w:footnote w:id=\"1\">" + p("z".repeat(5_000_000)) + "</w:footnote>")
                .part(
                        "numbering",
                        "numbering",
                        "<w:abstractNum w:abstractNumId=\"1\">"
                                + "<w:lvl w:ilvl=\"0\"/>".repeat(40_000) + "</w:abstractNum><w:num w:numId=\"1\">"
                                + "<w:abstractNumId w:val=\"1\"/></w:num>");
        for (int i = 0; i < 20_000; i++) word.link("l" + i, "https://example.org");
        var bytes = word.bytes();
        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> WordImport.read(bytes));
    }

    /** Whatever a file says: it is read or refused, and nothing breaks. */
    @Test
    void survivesWhatNobodyWrote() {
        var random = new Random(11);
        var words = new String[] {
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>x</w:t>",
            "<w:tbl>",
            "</w:tbl>",
            "<w:tr>",
            "</w:tr>",
            "<w:tc>",
            "</w:tc>",
            "<w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"x\"/></w:numPr><w:outlineLvl w:val=\"-1\"/></w:pPr>",
            "<w:fldChar w:fldCharType=\"end\"/>",
            "<w:fldChar w:fldCharType=\"separate\"/>",
            "<w:fldChar/>",
            "<w:footnoteReference/>",
            "<w:hyperlink r:id=\"q\">",
            "</w:hyperlink>",
            "<w:ins>",
            "</w:ins>",
            "<w:del>",
            "</w:del>",
            "<w:drawing/>",
            "<w:sdt>",
            "</w:sdt>",
            "<w:txbxContent>",
            "</w:txbxContent>",
            "<w:br/>",
            "<w:sym/>",
            "<w:t/>",
            "<w:rPr><w:b w:val=\"maybe\"/></w:rPr>"
        };
        int read = 0;
        for (int i = 0; i < OddTexts.many(3_000); i++) {
            var body = new StringBuilder();
            var open = new java.util.ArrayDeque<String>();
            for (int part = random.nextInt(30); part > 0; part--) {
                var word = words[random.nextInt(words.length)];
                if (word.startsWith("</")) {
                    if (!open.isEmpty()) body.append(open.pop());
                } else {
                    body.append(word);
                    if (!word.endsWith("/>") && !word.contains("</"))
                        open.push("</" + word.substring(1).split("[ >]")[0] + ">");
                }
            }
            open.forEach(body::append);
            RawWord.body(body.toString()).read();
            read++;
        }
        assertThat(read).isEqualTo(OddTexts.many(3_000));
        var whole = WordDraft.of(Samples.source("federal-data-strategy-2019-draft.md"))
                .bytes();
        for (int i = 0; i < 300; i++) {
            var spoilt = whole.clone();
            for (int at = 0; at < 5; at++) spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            try {
                WordImport.read(spoilt);
            } catch (NotAWordFile refusal) {
                assertThat(refusal.reason()).isNotNull();
            }
        }
    }
}
