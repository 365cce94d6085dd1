package io.waymark.platform;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The list of what to correct names each field as its label does: "Fill this in." three times says nothing to somebody who
 * goes from link to link. The page itself stays as it was made, to the letter.
 */
final class ErrorSummary {
    private static final Pattern SUMMARY = Pattern.compile("(?s)<div class=\"error-summary\".*?</div>");
    private static final Pattern LINK = Pattern.compile("<a href=\"#([^\"]+)\">");

    private ErrorSummary() {}

    static String named(String html) {
        var summary = SUMMARY.matcher(html);
        if (!summary.find()) return html;
        var page = Jsoup.parse(html);
        var named = LINK.matcher(summary.group()).replaceAll(link -> quoted(link, page));
        return html.substring(0, summary.start()) + named + html.substring(summary.end());
    }

    private static String quoted(MatchResult link, Document page) {
        var name = name(page, Entities.unescape(link.group(1)));
        var words = name.isEmpty() ? link.group() : link.group() + Entities.escape(name) + " – ";
        return Matcher.quoteReplacement(words);
    }

    private static String name(Document page, String id) {
        var field = page.getElementById(id);
        if (field == null) return "";
        var label = page.getElementsByAttributeValue("for", id).first();
        return words(label == null ? field.selectFirst("legend") : label);
    }

    /** Without hints that stand in the label. */
    private static String words(Element label) {
        if (label == null) return "";
        return label.childNodes().stream()
                .map(ErrorSummary::text)
                .filter(text -> !text.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("");
    }

    private static String text(Node node) {
        if (node instanceof TextNode plain) return plain.text();
        return node instanceof Element element ? element.text() : "";
    }
}
