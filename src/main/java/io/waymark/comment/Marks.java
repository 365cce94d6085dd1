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
        var page = Jsoup.parseBodyFragment(Markdown.html(source, below));
        page.outputSettings().prettyPrint(false);
        for (var quote : quotes) mark(page.body(), Quote.flat(quote).strip());
        return new RawString(page.body().html());
    }

    /** Once: a quote that stands in several places was told apart by what is around it, which readers do not see. */
    private static void mark(Element text, String quote) {
        if (quote.isEmpty()) return;
        for (var node : text.nodeStream(TextNode.class).toList()) {
            var flat = Quote.flat(node.getWholeText());
            int at = flat.indexOf(quote);
            if (at < 0 || ((Element) node.parent()).closest("mark, pre") != null) continue;
            node.text(flat);
            var words = at == 0 ? node : node.splitText(at);
            if (words.getWholeText().length() > quote.length()) words.splitText(quote.length());
            words.wrap("<mark></mark>");
            return;
        }
    }
}
