package io.waymark.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** Markdown as safe HTML: HTML in the source is shown as text, and only harmless elements and links come out. */
public final class Markdown {
    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final TextContentRenderer READER = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();
    private static final Pattern BULLET = Pattern.compile("(?m)^(\\s*)[-*+] ");
    private static final Safelist SAFE = Safelist.relaxed()
            .removeTags("img")
            .removeProtocols("a", "href", "ftp")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow");

    /** A crowd that opens a page wants the same texts: what was read lately is not made anew for each. */
    private static final Cache<Text, String> LATELY = Caffeine.newBuilder()
            .maximumWeight(8_000_000)
            .weigher((Text text, String html) -> text.source().length() + html.length())
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    private static final Cache<String, Plain> READ_LATELY = Caffeine.newBuilder()
            .maximumWeight(4_000_000)
            .weigher((String source, Plain plain) ->
                    source.length() + plain.text().length())
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    private Markdown() {}

    private record Text(String source, int below) {
        String html() {
            var document = PARSER.parse(source);
            document.accept(new Demotion(below));
            return Jsoup.clean(RENDERER.render(document), SAFE);
        }
    }

    /** @param below the level of the heading that the text stands under; its own headings come out deeper than that */
    public static String html(String source, int below) {
        return source == null ? "" : LATELY.get(new Text(source, below), Text::html);
    }

    /** What a reader sees of it, blocks apart by line ends. */
    public static String visibleText(String source) {
        var body =
                Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(source))).body();
        return body.wholeText().strip();
    }

    private record Plain(String text, int leftOut) {
        static Plain of(String source) {
            var document = PARSER.parse(source);
            var text =
                    BULLET.matcher(READER.render(document)).replaceAll("$1• ").strip();
            var marks = Jsoup.parseBodyFragment(RENDERER.render(document))
                    .select("strong, em, code, pre, blockquote, h1, h2, h3, h4, h5, h6, table");
            return new Plain(text, marks.size());
        }
    }

    /** As plain text to read: without emphasis and headings; points of lists, and where links lead, stay. */
    public static String readable(String source) {
        return READ_LATELY.get(source, Plain::of).text();
    }

    /** How many pieces of markup {@link #readable} leaves out. */
    public static int leftOut(String source) {
        return READ_LATELY.get(source, Plain::of).leftOut();
    }

    private static class Demotion extends AbstractVisitor {
        private final int below;

        Demotion(int below) {
            this.below = below;
        }

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(6, Math.max(below + 1, heading.getLevel())));
            visitChildren((Node) heading);
        }
    }
}
