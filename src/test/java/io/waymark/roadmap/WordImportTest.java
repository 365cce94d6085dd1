package io.waymark.roadmap;

import static io.waymark.roadmap.RawWord.p;
import static io.waymark.roadmap.RawWord.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.roadmap.Warning.Kind;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WordImportTest {
    private static String markdown(WordDraft draft) {
        return draft.read().text();
    }

    private static String markdown(String body) {
        return RawWord.body(body).read().text();
    }

    private static List<Warning> warnings(String body) {
        return RawWord.body(body).read().found();
    }

    @Nested
    class Headings {
        @Test
        void areKnownByTheNamesOfTheirStylesInAnyLanguage() {
            assertThat(markdown(new WordDraft()
                            .heading(1, "Færdigheder")
                            .heading(2, "Uddan")
                            .text("Hvert år.")))
                    .isEqualTo("# Færdigheder\n\n## Uddan\n\nHvert år.\n");
        }

        @Test
        void areThoseOfAStyleThatOneIsBasedOn() {
            assertThat(markdown(new WordDraft().styled("Kapitel", "Skills"))).isEqualTo("## Skills\n");
        }

        @Test
        void standBelowATitle() {
            assertThat(markdown(new WordDraft()
                            .heading(0, "Roadmap")
                            .heading(1, "Skills")
                            .heading(6, "Deep")))
                    .isEqualTo("# Roadmap\n\n## Skills\n\n###### Deep\n");
        }

        @Test
        void takeTheLevelOfTheParagraphBeforeThatOfTheStyle() {
            var word = RawWord.body(p("<w:pStyle w:val=\"a\"/><w:outlineLvl w:val=\"2\"/>", r("Third"))
                            + p("<w:pStyle w:val=\"a\"/>", r("Second"))
                            + p("<w:pStyle w:val=\"a\"/><w:outlineLvl w:val=\"9\"/>", r("Text"))
                            + p("<w:pStyle w:val=\"b\"/>", r("Circle"))
                            + p("<w:pStyle w:val=\"nowhere\"/>", r("Unknown")))
                    .styles("<w:style w:styleId=\"a\"><w:name w:val=\"Own\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>"
                            + "</w:style><w:style w:styleId=\"b\"><w:name w:val=\"B\"/><w:basedOn w:val=\"c\"/></w:style>"
                            + "<w:style w:styleId=\"c\"><w:name w:val=\"C\"/><w:basedOn w:val=\"b\"/></w:style>");
            assertThat(word.read().text()).isEqualTo("### Third\n\n## Second\n\nText\n\nCircle\n\nUnknown\n");
        }

        @Test
        void areWrittenAsTheyAreSinceTitlesHoldNoMarkdown() {
            assertThat(markdown(new WordDraft().heading(1, "AI * data_x <5> [draft] & more")))
                    .isEqualTo("# AI * data_x <5> [draft] & more\n");
        }

        @Test
        void keepTheirKeys() {
            var draft = new WordDraft()
                    .heading(1, "Skills {#A1}")
                    .heading(2, "Train {#R7}")
                    .text("Yearly.");
            assertThat(Reader.read(draft.read())
                            .document()
                            .recommendations()
                            .get(0)
                            .key())
                    .isEqualTo("R7");
        }

        @Test
        void takeTheNumbersThatWordCounts() {
            var numbering = "<w:abstractNum w:abstractNumId=\"1\">"
                    + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"upperRoman\"/><w:pStyle w:val=\"h1\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
                    + "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"h2\"/>"
                    + "<w:lvlText w:val=\"Recommendation %2:\"/></w:lvl>"
                    + "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/></w:num>";
            var list = "<w:pPr><w:numPr><w:numId w:val=\"4\"/></w:numPr></w:pPr>";
            var word = RawWord.body(p("<w:pStyle w:val=\"h1\"/>", r("Skills"))
                            + p("<w:pStyle w:val=\"h2\"/>", r("Train"))
                            + p("<w:pStyle w:val=\"h2\"/>", r("Hire"))
                            + p("<w:pStyle w:val=\"h1\"/>", r("Data"))
                            + p("<w:pStyle w:val=\"h2\"/>", r("Share")))
                    .styles("<w:style w:styleId=\"h1\"><w:name w:val=\"heading 1\"/>" + list + "</w:style>"
                            + "<w:style w:styleId=\"h2\"><w:name w:val=\"heading 2\"/>" + list + "</w:style>")
                    .part("numbering", "numbering", numbering);
            assertThat(word.read().text().lines().filter(line -> !line.isEmpty()))
                    .containsExactly(
                            "# I. Skills",
                            "## Recommendation 1: Train",
                            "## Recommendation 2: Hire",
                            "# II. Data",
                            "## Recommendation 1: Share");
        }
    }

    @Nested
    class Texts {
        @Test
        void keepBoldItalicsAndLinks() {
            var draft = new WordDraft().paragraph(paragraph -> {
                var bold = paragraph.createRun();
                bold.setBold(true);
                bold.setText("Lead: ");
                paragraph.createRun().setText("the ");
                var italic = paragraph.createRun();
                italic.setItalic(true);
                italic.setText("agency");
                paragraph.createRun().setText(", see ");
                paragraph
                        .createHyperlinkRun("https://example.org/a_(b)?x=1&y=2")
                        .setText("the plan");
            });
            assertThat(markdown(draft))
                    .isEqualTo("**Lead:** the *agency*, see [the plan](https://example.org/a_%28b%29?x=1&y=2)\n");
        }

        @Test
        void areNoMarkdown() {
            assertThat(markdown(new WordDraft()
                            .text("# 5 * 3 < x_y and _z_")
                            .text("1. Not a list")
                            .text("- nor this")
                            .text("[a](b) <b>c</b> &amp; `d`")))
                    .isEqualTo("\\# 5 \\* 3 < x_y and \\_z\\_\n\n1\\. Not a list\n\n\\- nor this\n\n"
                            + "[a\\](b) \\<b>c\\</b> \\&amp; \\`d\\`\n");
        }

        @Test
        void leaveAddressesOutThatAreNoPages() {
            var word = RawWord.body("<w:p><w:hyperlink r:id=\"x\">" + r("run it") + "</w:hyperlink></w:p>"
                            + "<w:p><w:hyperlink w:anchor=\"there\">" + r("above") + "</w:hyperlink></w:p>")
                    .link("x", "javascript:alert(1)");
            assertThat(word.read().text()).isEqualTo("run it\n\nabove\n");
            assertThat(word.read().found()).containsExactly(new Warning(1, Kind.LINK_NOT_TAKEN, "javascript:alert(1)"));
        }

        @Test
        void findLinksInFieldsToo() {
            assertThat(markdown("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK "
                            + "\"https://example.org\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                            + r("here") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r(" and on") + "</w:p>"))
                    .isEqualTo("[here](https://example.org) and on\n");
        }

        @Test
        void leadWhereTheInnermostFieldLeadsThatSaysSo() {
            assertThat(markdown("<w:p>" + field(" HYPERLINK \"https://example.org\" ", r("a") + field("PAGE", r("b")))
                            + r("c") + "</w:p>"))
                    .isEqualTo("[ab](https://example.org)c\n");
        }

        @Test
        void tellLinksThatAreTooLong() {
            var far = "https://example.org/" + "x".repeat(5_000);
            var word = RawWord.body("<w:p>" + field("HYPERLINK \"" + far + "\"", r("one")) + "</w:p>"
                            + "<w:p><w:hyperlink r:id=\"x\">" + r("two") + "</w:hyperlink></w:p>")
                    .link("x", far);
            assertThat(word.read().text()).isEqualTo("one\n\ntwo\n");
            assertThat(word.read().found())
                    .extracting(Warning::line, Warning::kind)
                    .containsExactly(tuple(1, Kind.LINK_NOT_TAKEN), tuple(3, Kind.LINK_NOT_TAKEN));
        }

        private static String field(String instruction, String shown) {
            return "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>" + instruction
                    + "</w:instrText><w:fldChar w:fldCharType=\"separate\"/></w:r>" + shown
                    + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        }

        @Test
        void breakWhereALineBreaks() {
            assertThat(markdown("<w:p>" + r("Lead: A") + "<w:r><w:br/></w:r>" + r("Timeline: B") + "</w:p>"))
                    .isEqualTo("Lead: A\n\nTimeline: B\n");
        }

        @Test
        void loseTheSignsThatOnlyAWordProcessorNeeds() {
            assertThat(markdown(p("co\u00ADope\u202Erate\u0085now"))).isEqualTo("cooperate now\n");
        }

        @Test
        void takeBoldFromTheStyleOfCharacters() {
            var word = RawWord.body("<w:p>" + r("<w:rStyle w:val=\"s\"/>", "Now") + r("<w:b w:val=\"0\"/>", " or never")
                            + "</w:p>")
                    .styles("<w:style w:styleId=\"s\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>");
            assertThat(word.read().text()).isEqualTo("**Now** or never\n");
        }
    }

    @Nested
    class Lists {
        @Test
        void areNested() {
            var draft = new WordDraft()
                    .text("Steps")
                    .bullet(0, "One")
                    .bullet(1, "Inner")
                    .bullet(0, "Two")
                    .text("End");
            assertThat(markdown(draft)).isEqualTo("Steps\n\n- One\n  - Inner\n- Two\n\nEnd\n");
        }

        @Test
        void areCounted() {
            var draft = new WordDraft();
            draft.item(draft.numbers, 0, "One").item(draft.numbers, 0, "Two").item(draft.numbers, 1, "Inner");
            draft.text("Between").item(draft.numbers, 0, "Three");
            assertThat(markdown(draft)).isEqualTo("1. One\n2. Two\n   1. Inner\n\nBetween\n\n3. Three\n");
        }

        @Test
        void keepTheLabelsThatMarkdownCannotCount() {
            var numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"2\"/>"
                    + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"2\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"none\"/>"
                    + "<w:lvlText w:val=\"\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"
                    + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>"
                    + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
                    + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
            var word = RawWord.body(in("1", "First")
                            + in("1", "Second")
                            + in("2", "Plain")
                            + in("3", "Anew")
                            + in("99", "Lost"))
                    .part("numbering", "numbering", numbering);
            assertThat(word.read().text()).isEqualTo("- b) First\n- c) Second\n\nPlain\n\n- b) Anew\n- Lost\n");
        }

        @Test
        void haveLabelsOfOneLine() {
            var numbering = "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/>"
                    + "<w:lvlText w:val=\"%1&#10;&#10;## Injected\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
            var heading = "<w:outlineLvl w:val=\"0\"/><w:numPr><w:numId w:val=\"1\"/></w:numPr>";
            var word = RawWord.body(p(heading, r("Skills"))).part("numbering", "numbering", numbering);
            assertThat(word.read().text().lines()).containsExactly("# 1  ## Injected Skills");
        }

        private String in(String list, String text) {
            return p("<w:numPr><w:numId w:val=\"" + list + "\"/></w:numPr>", r(text));
        }

        @Test
        void becomeWhatTheMarkdownImportMakesOfThem() {
            var draft = new WordDraft().heading(1, "Skills").heading(2, "Train").text("Each year.");
            draft.heading(3, "Actions")
                    .bullet(0, "Plan")
                    .bullet(1, "Lead: Agency")
                    .bullet(0, "Do");
            assertThat(Reader.read(draft.read())
                            .document()
                            .recommendations()
                            .get(0)
                            .actions())
                    .extracting(Action::text)
                    .containsExactly("Plan", "Do");
        }
    }

    @Nested
    class TablesAndBoxes {
        @Test
        void ofTwoColumnsAreNamesAndValues() {
            var draft =
                    new WordDraft().text("Above").table(List.of(List.of("Lead:", "Agency"), List.of("When", "2027")));
            var read = draft.read();
            assertThat(read.text()).isEqualTo("Above\n\n- Lead: Agency\n- When: 2027\n");
            assertThat(read.found()).containsExactly(new Warning(4, Kind.TABLE_FLATTENED, "Lead: Agency When 2027"));
        }

        @Test
        void nameTheirColumnsWhereThoseHaveHeads() {
            var draft = new WordDraft()
                    .table(List.of(
                            List.of("What", "Who", "When"), List.of("Train", "Agency", "2027"), List.of("", "", "")));
            assertThat(markdown(draft)).isEqualTo("- What: Who; When\n- Train: Agency; 2027\n");
            draft = new WordDraft().table(List.of(List.of("What", "Who", "When"), List.of("Train", "", "2027")));
            draft.file.getTables().get(0).getRow(0).setRepeatHeader(true);
            assertThat(markdown(draft)).isEqualTo("- What: Who; When\n- What: Train; When: 2027\n");
        }

        @Test
        void thatOnlyPlaceTheirTextLeaveItAsItIs() {
            var draft = new WordDraft().table(List.of(List.of("A box")));
            var cell = draft.file.getTables().get(0).getRow(0).getCell(0);
            var heading = cell.addParagraph();
            heading.setStyle("Overskrift2");
            heading.createRun().setText("Train");
            assertThat(markdown(draft)).isEqualTo("A box\n\n## Train\n");
        }

        @Test
        void mayBeNestedAndWrapped() {
            var cell = "<w:tc>%s</w:tc>";
            var inner = "<w:tbl><w:tr>" + cell.formatted(p("in")) + cell.formatted(p("side")) + "</w:tr></w:tbl>";
            assertThat(markdown("<w:tbl><w:sdt><w:sdtContent><w:tr>" + cell.formatted(p("out"))
                            + cell.formatted(inner + p("end")) + "</w:tr></w:sdtContent></w:sdt></w:tbl>"))
                    .isEqualTo("- out: in; side; end\n");
        }

        @Test
        void areTakenOnceFromTextBoxes() {
            var box = "<w:txbxContent>" + p("Boxed") + "</w:txbxContent>";
            var body =
                    "<w:p>" + r("Beside") + "<w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:drawing>" + box
                            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
            assertThat(markdown(body)).isEqualTo("Beside\n\nBoxed\n");
            assertThat(warnings(body)).containsExactly(new Warning(1, Kind.TEXT_BOX_MOVED, "Boxed"));
        }

        @Test
        void readContentControls() {
            var control = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
                    + p("<w:outlineLvl w:val=\"0\"/>", r("Inside")) + "<w:sdt><w:sdtContent>" + p("Deeper")
                    + "</w:sdtContent></w:sdt></w:sdtContent></w:sdt>";
            assertThat(markdown(
                            control + "<w:p><w:sdt><w:sdtContent>" + r("In line") + "</w:sdtContent></w:sdt></w:p>"))
                    .isEqualTo("# Inside\n\nDeeper\n\nIn line\n");
        }
    }

    @Nested
    class WhatIsNotTaken {
        @Test
        void acceptsTrackedChangesAndTellsThem() {
            var body = "<w:p>" + r("They ") + "<w:del><w:r><w:delText>may</w:delText></w:r></w:del><w:ins>" + r("must")
                    + "</w:ins>" + r(" train.") + "</w:p>";
            assertThat(markdown(body)).isEqualTo("They must train.\n");
            assertThat(warnings(body))
                    .containsExactly(
                            new Warning(1, Kind.INSERTION_ACCEPTED, "must"),
                            new Warning(1, Kind.DELETION_ACCEPTED, "may"));
        }

        @Test
        void joinsParagraphsWhoseEndWasDeleted() {
            assertThat(markdown(p("<w:rPr><w:del/></w:rPr>", r("One "))
                            + p("paragraph.")
                            + p("<w:rPr><w:del/></w:rPr>", r("Last"))))
                    .isEqualTo("One paragraph.\n\nLast\n");
        }

        @Test
        void tellsPicturesByTheirDescription() {
            var read = new WordDraft()
                    .text("Above")
                    .picture("Five steps")
                    .text("Below")
                    .read();
            assertThat(read.text()).isEqualTo("Above\n\nBelow\n");
            assertThat(read.found()).containsExactly(new Warning(1, Kind.OBJECT_NOT_TAKEN, "Five steps"));
        }

        @Test
        void tellsDrawingsHoweverMuchIsWrittenIntoThem() {
            var much = "x".repeat(WordElement.LONGEST_ATTRIBUTE + 1);
            assertThat(warnings("<w:p><w:r><w:pict><w:shape gfxdata=\"" + much + "\" alt=\"Steps\"/></w:pict></w:r>"
                            + "<w:r><w:pict><w:shape alt=\"" + much + "\"/></w:pict></w:r></w:p>"))
                    .extracting(warning -> warning.text().substring(0, 5))
                    .containsExactly("Steps", "xxxxx");
        }

        @Test
        void tellsNotesCommentsAndHeaders() {
            var word = RawWord.body("<w:p>" + r("Text") + "<w:r><w:footnoteReference w:id=\"2\"/>"
                            + "<w:commentReference w:id=\"0\"/></w:r></w:p>")
                    .part(
                            "footnotes",
                            "footnotes",
                            "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("no")
                                    + "</w:footnote><w:footnote w:id=\"2\">" + p("OECD 2024") + "</w:footnote>")
                    .part("comments", "comments", "<w:comment w:id=\"0\">" + p("Really?") + "</w:comment>")
                    .part("header", "hdr", p("Confidential"))
                    .part("footer", "ftr", p("12"));
            assertThat(word.read().text()).isEqualTo("Text\n");
            assertThat(word.read().found())
                    .containsExactly(
                            new Warning(1, Kind.HEADER_NOT_TAKEN, "Confidential"),
                            new Warning(1, Kind.NOTE_NOT_TAKEN, "OECD 2024"),
                            new Warning(1, Kind.COMMENT_NOT_TAKEN, "Really?"));
        }

        @Test
        void tellsHiddenTextFormulasAndTheContents() {
            var body = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj>"
                    + "</w:sdtPr><w:sdtContent>" + p("Skills 1") + "</w:sdtContent></w:sdt><w:p>" + r("Seen")
                    + r("<w:vanish/>", "unseen")
                    + "<m:oMath xmlns:m=\"urn:m\"><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>";
            assertThat(markdown(body)).isEqualTo("Seenx=1\n");
            assertThat(warnings(body))
                    .containsExactly(
                            new Warning(1, Kind.CONTENTS_NOT_TAKEN, "Skills 1"),
                            new Warning(1, Kind.FORMULA_FLATTENED, "x=1"),
                            new Warning(1, Kind.HIDDEN_NOT_TAKEN, "unseen"));
        }

        @Test
        void namesTheLineOfTheText() {
            var read = new WordDraft().heading(1, "A").text("B").table(List.of(List.of("c", "d"), List.of("e", "f")));
            var source = read.read();
            var line = source.text().split("\n")[source.found().get(0).line() - 1];
            assertThat(line).isEqualTo("- e: f");
        }
    }

    @Nested
    class WholeDocuments {
        private static final String SAMPLE = "federal-data-strategy-2019-draft.md";

        @Test
        void giveTheSameRoadmapAsTheirMarkdown() {
            var read = Reader.read(WordDraft.of(Samples.source(SAMPLE)).read());
            var expected = Samples.draft().document();
            assertThat(read.document().areas())
                    .extracting(area -> area.recommendations().size())
                    .containsExactly(8, 3, 5);
            assertThat(read.document().title()).isEqualTo(expected.title());
            assertThat(read.document().recommendations())
                    .extracting(Recommendation::title)
                    .isEqualTo(expected.recommendations().stream()
                            .map(Recommendation::title)
                            .toList());
            assertThat(read.document().recommendations())
                    .extracting(each -> each.actions().get(0).lead())
                    .isEqualTo(expected.recommendations().stream()
                            .map(each -> each.actions().get(0).lead())
                            .toList());
        }

        @Test
        void areReadInEitherDialect() {
            var word = RawWord.document(
                    "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>" + p("Strict")
                            + "</w:body></w:document>",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
            assertThat(word.read().text()).isEqualTo("Strict\n");
        }

        @Test
        void mayBeOfManyLists() {
            var draft = new WordDraft();
            for (int i = 1; i <= 3; i++) draft.item(BigInteger.valueOf(i + 50), i, "x");
            assertThat(markdown(draft)).isEqualTo("- x\n  - x\n    - x\n");
        }
    }
}
