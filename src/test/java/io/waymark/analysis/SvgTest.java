package io.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.analysis.AssessmentItem.CriterionResult;
import io.waymark.assessment.Earlier.Middle;
import io.waymark.workshop.Criterion;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgTest {
    private static final Svg.Text TEXT = new Svg.Text("a", "R1: <b>\"Costs\" & more</b>", "9 of 17 agree");
    private static final Criterion FIVE = new Criterion("relevance", "Relevance", null, 1, 5, null, null);

    private static Element parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (Exception malformed) {
            throw new AssertionError(svg, malformed);
        }
    }

    private static SvgBars.Segment segment(int count) {
        return new SvgBars.Segment("Agree", count, "#01665e", "#ffffff");
    }

    private static CriterionResult result(Map<Integer, Integer> distribution, Double median) {
        int n = distribution.values().stream().mapToInt(Integer::intValue).sum();
        return new CriterionResult(
                "relevance",
                n,
                0,
                new TreeMap<>(distribution),
                median,
                median,
                median,
                0.0,
                0.0,
                null,
                null,
                null,
                null);
    }

    @Test
    void escapesWhatPeopleWrote() {
        var svg = parse(SvgBars.bar(TEXT, List.of(segment(3)), segment(0)));
        assertThat(svg.getElementsByTagName("b").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(TEXT.title());
    }

    @Test
    void speaksToThoseWhoDoNotSeeIt() {
        var svg = parse(SvgBars.bar(TEXT, List.of(segment(3)), segment(0)));
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("a-t a-d");
    }

    @Test
    void isPaintedWithAttributesOnly() {
        var bar = SvgBars.bar(TEXT, List.of(segment(3), segment(1)), segment(2));
        var strip = SvgStrip.of(FIVE, result(Map.of(1, 2, 5, 3), 5.0), 5, TEXT);
        assertThat(bar + strip).doesNotContain("style", "class=", "var(", "rgba(", "<script", "href");
    }

    @Test
    void drawsADotForEachAnswerUpToSixty() {
        var few = parse(SvgStrip.of(FIVE, result(Map.of(4, 59, 5, 1), 4.0), null, TEXT));
        var many = parse(SvgStrip.of(FIVE, result(Map.of(4, 60, 5, 1), 4.0), null, TEXT));
        assertThat(few.getElementsByTagName("circle").getLength()).isEqualTo(60);
        assertThat(many.getElementsByTagName("circle").getLength()).isZero();
    }

    @Test
    void marksOnesOwnAnswerOnlyWhereThereIsOne() {
        var result = result(Map.of(2, 3), 2.0);
        assertThat(SvgStrip.of(FIVE, result, 2, TEXT)).contains("<path");
        assertThat(SvgStrip.of(FIVE, result, null, TEXT)).doesNotContain("<path");
    }

    @Test
    void drawsABarByRankAndADiamondForOnesOwn() {
        var bars = List.of(
                new SvgRanking.Bar("1=", "R1", 4, "4 from <2>", 3),
                new SvgRanking.Bar("1=", "R2", 4, "4 from 1", 0),
                new SvgRanking.Bar("3", "R3", 0, "0 from 0", 0));
        var svg = parse(SvgRanking.of(TEXT, bars));
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(1);
        assertThat(svg.getTextContent()).contains("1=", "4 from <2>");
        assertThat(SvgRanking.of(TEXT, List.of())).contains("</svg>");
    }

    @Test
    void givesALongNameBesideTheBarALineOfItsOwn() {
        var beside = new SvgBars.Segment("Disagree, but will not block", 2, "none", Svg.INK);
        var svg = parse(SvgBars.bar(TEXT, List.of(segment(3)), beside));
        assertThat(svg.getAttribute("height")).isEqualTo("86");
    }

    @Test
    void drawsAnEmptyFrameWhereNobodyAnswered() {
        assertThat(SvgBars.bar(TEXT, List.of(segment(0)), segment(0))).contains("stroke-dasharray");
        assertThat(parse(SvgStrip.of(FIVE, result(Map.of(), null), null, TEXT))
                        .getElementsByTagName("circle")
                        .getLength())
                .isZero();
    }

    @Test
    void writesNumbersTheSameInEveryLanguage() {
        var before = java.util.Locale.getDefault();
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("da"));
        try {
            assertThat(SvgBars.bar(TEXT, List.of(segment(1), segment(2)), segment(0)))
                    .doesNotContainPattern("=\"\\d+,");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void placesRecommendationsAtTheirMedians() {
        var feasibility = new Criterion("feasibility", "Feasibility", null, 1, 5, null, null);
        var where = new LinkedHashMap<String, Map<String, Middle>>();
        where.put("R5", Map.of("relevance", at(5), "feasibility", at(5)));
        where.put("R3", Map.of("relevance", at(3), "feasibility", at(5)));
        where.put("R2", Map.of("relevance", at(2), "feasibility", at(1)));
        where.put("R9", Map.of("relevance", at(2)));
        var matrix = Matrix.of(List.of(FIVE, feasibility), where);
        assertThat(matrix.points())
                .extracting(Matrix.Point::quadrant)
                .as("a median on the line counts as high")
                .containsExactly(Matrix.Quadrant.QUICK_WIN, Matrix.Quadrant.QUICK_WIN, Matrix.Quadrant.RECONSIDER);
        var svg = SvgMatrix.of(matrix, Matrix.Quadrant::name, TEXT);
        assertThat(parse(svg).getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(svg).contains("RECONSIDER").doesNotContain("style", "class=");
        assertThat(Matrix.of(List.of(FIVE), where))
                .as("one criterion makes no matrix")
                .isNull();
    }

    private static Middle at(double median) {
        return new Middle(median, median, median);
    }

    @Test
    void drawsAnArrowOnlyWhereTheMedianMoved() {
        var moved = new SvgShift.Row("R1", shift(2.0, 4.0), "1 of 3 kept");
        var still = new SvgShift.Row("R2", shift(4.0, 4.0), "3 of 3 kept");
        assertThat(SvgShift.of(FIVE, List.of(moved), TEXT)).contains("<path");
        assertThat(SvgShift.of(FIVE, List.of(still), TEXT)).doesNotContain("<path");
        assertThat(parse(SvgShift.of(FIVE, List.of(moved, still), TEXT))
                        .getElementsByTagName("circle")
                        .getLength())
                .isEqualTo(4);
    }

    private static Shift.CriterionShift shift(double before, double after) {
        return new Shift.CriterionShift(
                "relevance",
                3,
                1,
                2,
                0,
                before,
                after,
                after - before,
                0.0,
                0.0,
                0.0,
                66.7,
                30.0,
                false,
                null,
                null,
                null,
                null);
    }

    @Test
    void countsAreBarsBelowEachOther() {
        var rows = List.of(
                new CountPicture.Row("Denmark", 6), new CountPicture.Row("A name that is much too long for it", 3));
        var svg = parse(CountPicture.of("c", "By <country>", rows).toString());
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("By <country>");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Denmark 6, A name that is much too long for it 3");
        var bars = svg.getElementsByTagName("rect");
        double first = Double.parseDouble(((Element) bars.item(0)).getAttribute("width"));
        double second = Double.parseDouble(((Element) bars.item(1)).getAttribute("width"));
        assertThat(first).isEqualTo(2 * second);
        assertThat(svg.getElementsByTagName("text").item(2).getTextContent()).endsWith("…");
    }
}
