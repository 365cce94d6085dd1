package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorSummaryTest {
    private static String page(String links, String fields) {
        return "<h1>A</h1>\n<div class=\"error-summary\" role=\"alert\"><ul>" + links + "</ul>\n</div>\n<form>" + fields
                + "</form>";
    }

    private static String link(String field) {
        return "<li><a href=\"#" + field + "\">Fill this in.</a></li>";
    }

    @Test
    void namesFieldsAsTheirLabelsDo() {
        var fields = "<label for=\"title\">Title <span class=\"hint\">(optional)</span></label><input id=\"title\">";
        assertThat(ErrorSummary.named(page(link("title"), fields)))
                .isEqualTo(page("<li><a href=\"#title\">Title – Fill this in.</a></li>", fields));
    }

    @Test
    void namesGroupsAsTheirLegendsDo() {
        var fields = "<fieldset id=\"scores.relevance\"><legend>Relevance</legend></fieldset>";
        assertThat(ErrorSummary.named(page(link("scores.relevance"), fields)))
                .contains("<a href=\"#scores.relevance\">Relevance – Fill this in.</a>");
    }

    @Test
    void whatPeopleNamedStaysText() {
        var fields = "<label for=\"a\">&lt;b&gt; &amp; $1 \\</label><input id=\"a\">";
        assertThat(ErrorSummary.named(page(link("a"), fields)))
                .contains("<a href=\"#a\">&lt;b&gt; &amp; $1 \\ – Fill this in.</a>");
    }

    @Test
    void leavesAllElseAsItIs() {
        var without = "<p>No summary</p><textarea>\n\n kept</textarea>";
        assertThat(ErrorSummary.named(without)).isEqualTo(without);
        var unknown = page(link("nowhere"), "<textarea>\n\n kept</textarea>");
        assertThat(ErrorSummary.named(unknown)).isEqualTo(unknown);
    }
}
