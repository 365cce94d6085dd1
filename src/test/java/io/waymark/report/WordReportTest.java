package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class WordReportTest {
    private static XWPFDocument write(String body) {
        var paper = Paper.of("<html lang=\"da\"><head><title>Titel</title></head><body>" + body + "</body></html>");
        var bytes = WordReport.write(
                paper, new Margins("Workshop", "Draft", "Page " + Margins.PAGE + " of " + Margins.PAGES));
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(word.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .toList()));
    }

    @Test
    void givesHeadingsTheNamesThatWordKnows() {
        var word = write("<h1>Text</h1><h2>Part</h2><h3>Piece</h3>");
        var heading = word.getStyles().getStyle(paragraph(word, "Piece").getStyle());
        assertThat(heading.getName()).isEqualTo("heading 2");
        assertThat(heading.getCTStyle().getPPr().getOutlineLvl().getVal().intValue())
                .isEqualTo(1);
        assertThat(paragraph(word, "Text").getStyle()).isEqualTo("Title");
    }

    @Test
    void neverSkipsALevel() {
        var word = write("<h1>Text</h1><h2>Part</h2><h5>Deep</h5>");
        assertThat(paragraph(word, "Deep").getStyle()).isEqualTo("Heading2");
    }

    @Test
    void keepsLooseTextBetweenBlocksInItsOrder() {
        var word = write("<div>one <b>two</b><p>three</p>four<ul><li>five<ul><li>six</li></ul></li></ul></div>");
        assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                .containsSubsequence("one two", "three", "four", "five", "six");
        assertThat(paragraph(word, "six").getNumIlvl().intValue()).isEqualTo(1);
    }

    @Test
    void repeatsTheHeadOfATableOnEachPage() {
        var word = write("<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"
                + "<table><tbody><tr><td>next</td></tr></tbody></table>");
        assertThat(word.getTables()).hasSize(2);
        assertThat(word.getTables().get(0).getRow(0).isRepeatHeader()).isTrue();
        assertThat(word.getTables().get(0).getRow(1).isRepeatHeader()).isFalse();
        assertThat(word.getTables().get(0).getRow(1).getCell(0).getText()).isEqualTo("1");
    }

    @Test
    void writesContentsThatAreThereBeforeWordMakesThemAnew() {
        var word = write("<nav><ol class=\"toc\"><li><a href=\"#A1\">Area</a><ol><li><a href=\"#R1\">R1"
                + " One</a></li></ol></li></ol></nav><section id=\"A1\"><h1>Area</h1><article id=\"R1\"><h2>R1"
                + " One</h2></article></section>");
        var xml = word.getDocument().xmlText();
        assertThat(xml).contains("TOC \\o", "w:anchor=\"_R1\"", "w:name=\"_R1\"", "w:name=\"_A1\"");
        assertThat(xml).doesNotContain("w:dirty");
        assertThat(paragraph(word, "R1 One").getStyle()).isEqualTo("TOC2");
    }

    @Test
    void tellsWhatAPictureShowsInBothPlaces() {
        var word = write("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\" width=\"40\" height=\"20\">"
                + "<title>R1</title><desc>Two of three agree</desc><rect width=\"40\" height=\"20\" fill=\"#01665e\"/>"
                + "<text x=\"1\" y=\"9\" font-family=\"Liberation Sans, sans-serif\">Ελλάδα</text></svg>");
        var picture = word.getAllPictures();
        assertThat(picture).hasSize(1);
        var xml = word.getDocument().xmlText();
        assertThat(xml.split("descr=\"R1. Two of three agree\"", -1)).hasSize(3);
    }

    @Test
    void marksEveryPageAndTellsItsLanguage() throws Exception {
        var word = write("<p>x</p>");
        assertThat(word.getHeaderList().get(0).getText()).contains("Draft · Workshop");
        assertThat(word.getFooterList().get(0)._getHdrFtr().xmlText()).contains("NUMPAGES");
        assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().xmlText())
                .contains("\"da\"");
        assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Titel");
    }

    @Test
    void opensNoAddressThatIsNotALink() {
        var word = write("<p><a href=\"javascript:alert(1)\">bad</a> <a href=\"https://example.org/a b\">odd</a> "
                + "<a href=\"https://example.org/\">good</a></p>");
        assertThat(word.getHyperlinks()).hasSize(1);
        assertThat(word.getHyperlinks()[0].getURL()).isEqualTo("https://example.org/");
        paragraph(word, "bad odd good");
    }

    @Test
    void showsDeletedAndNewWordsWithoutColour() {
        var runs = paragraph(
                        write("<div>a <del><span class=\"vh\">[deleted: </span>b</del> <ins>c</ins></div>"), "a b c")
                .getRuns();
        assertThat(runs.stream().filter(run -> run.isStrikeThrough()).map(run -> run.text()))
                .containsExactly("b");
    }
}
