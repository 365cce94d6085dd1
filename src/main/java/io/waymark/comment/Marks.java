package io.waymark.comment;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import io.waymark.platform.Markdown;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A text with what comments quote of it marked. A quote that runs across an emphasis or a line of a list stays unmarked. */
@TemplateExtension(namespace = "marks")
final class Marks {
    private Marks() {}

    /** @param below the level of the heading that the text stands under */
    static RawString html(String source, int below, List<String> quotes) {
        var html = Markdown.html(source, below);
        if (quotes.isEmpty()) return new RawString(html);
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        for (var quote : quotes) mark(page.body(), Quote.flat(quote).strip());
        return new RawString(page.body().html());
    }

    /** Not where it stands in several places: which of them is meant is told by what is around it. */
    private static void mark(Element text, String quote) {
        var words = Quote.flat(text.wholeText());
        if (quote.isEmpty() || words.indexOf(quote) != words.lastIndexOf(quote)) return;
        for (var node : text.nodeStream(TextNode.class).toList()) {
            var flat = Quote.flat(node.getWholeText());
            int at = flat.indexOf(quote);
            if (at < 0 || ((Element) node.parent()).closest("mark, pre") != null) continue;
            node.text(flat);
            var quoted = at == 0 ? node : node.splitText(at);
            if (quoted.getWholeText().length() > quote.length()) quoted.splitText(quote.length());
            quoted.wrap("<mark></mark>");
            return;
        }
    }
}
