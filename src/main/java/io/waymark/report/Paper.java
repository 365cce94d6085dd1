package io.waymark.report;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The report's page made ready for paper: what it says stays, what belongs to a browser goes. */
final class Paper {
    private Paper() {}

    static Document of(String html) {
        var page = Jsoup.parse(html);
        page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        page.select("link, script, style, img, object, iframe, meta, summary").remove();
        page.select("[tabindex]").removeAttr("tabindex");
        page.select("details").forEach(details -> details.tagName("div"));
        keysIntoHeadings(page);
        closeGaps(page);
        page.select("svg").forEach(Paper::describe);
        return page;
    }

    /** A key beside a heading becomes a part of it: lists of contents and bookmarks are made of headings. */
    private static void keysIntoHeadings(Document page) {
        for (var key : page.select("header > .key")) {
            var heading = key.nextElementSibling();
            if (heading == null || !isHeading(heading)) continue;
            heading.prependText(key.text() + " ");
            key.remove();
        }
    }

    /** Headings never skip a level, whatever people wrote: those who hear a document find their way by them. */
    private static void closeGaps(Document page) {
        int above = 0;
        for (var heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = Math.min(level(heading), above + 1);
            heading.tagName("h" + level);
            above = level;
        }
    }

    static boolean isHeading(Element element) {
        return element.normalName().matches("h[1-6]");
    }

    static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }

    /** Programs that draw know nothing of ARIA: they want one plain sentence. */
    private static void describe(Element svg) {
        var description = svg.select("title, desc").eachText();
        svg.attr("alt", String.join(". ", description));
        List.of("role", "aria-labelledby").forEach(svg::removeAttr);
    }
}
