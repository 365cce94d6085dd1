package io.waymark.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page consists of, as a browser would read it; all that our templates never write is a complaint. */
final class Markup {
    private static final Set<String> NEVER = Set.of(
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "base",
            "style",
            "marquee",
            "math",
            "portal",
            "foreignobject",
            "animate",
            "set",
            "image",
            "keygen",
            "isindex",
            "slot",
            "audio",
            "video",
            "source",
            "track",
            "xss",
            "x",
            "template",
            "dialog");

    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "action", "formaction", "xlink:href", "data", "srcset", "background", "poster", "cite");

    private static final Predicate<String> INSIDE = Pattern.compile("/[^/].*").asMatchPredicate();
    private static final Predicate<String> NAME =
            Pattern.compile("[a-z][a-z0-9:-]*").asMatchPredicate();
    private static final Predicate<String> NEVER_NAMED = Pattern.compile(
                    "style|srcdoc|background|contenteditable|autofocus.+")
            .asMatchPredicate();

    private final List<String> complaints = new ArrayList<>();

    private Markup() {}

    static List<String> complaints(Document page) {
        var markup = new Markup();
        page.getAllElements().forEach(markup::look);
        return markup.complaints;
    }

    private void look(Element element) {
        var tag = element.normalName();
        if (NEVER.contains(tag) || tag.contains(Payloads.MARK)) complain("element", element);
        if (tag.equals("script")
                && (!element.attr("src").startsWith("/") || !element.data().isBlank())) complain("script", element);
        if (tag.equals("link") && !INSIDE.test(element.attr("href"))) complain("link", element);
        if (tag.equals("meta")
                && (element.hasAttr("http-equiv") || !element.attr("charset").matches("|utf-8")))
            complain("meta", element);
        if (tag.equals("form") && !element.attr("action").matches("|[/?][^/].*|/")) complain("form", element);
        for (var attribute : element.attributes()) look(element, attribute);
    }

    private void look(Element element, Attribute attribute) {
        var name = attribute.getKey().toLowerCase(Locale.ROOT);
        var value = attribute.getValue();
        if (name.equals("formaction") && !INSIDE.test(value)) complain("formaction", element);
        if (name.startsWith("on") || NEVER_NAMED.test(name)) complain("attribute", element);
        if (name.contains(Payloads.MARK) || value.contains(Payloads.MARK) && name.matches("id|name|class|for"))
            complain("name", element);
        if (!NAME.test(name)) complain("malformed attribute", element);
        if (ADDRESSES.contains(name)) address(element, value);
    }

    /** Browsers skip blanks and control characters in the scheme. */
    private void address(Element element, String value) {
        var bare = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        var scheme = bare.matches("[a-z][a-z0-9+.-]*:.*") ? bare.substring(0, bare.indexOf(':')) : "";
        if (!Set.of("", "http", "https", "mailto").contains(scheme)) complain("address", element);
        if (bare.startsWith("//") && element.normalName().matches("script|link|img|form")) complain("address", element);
    }

    private void complain(String what, Element element) {
        var html = element.outerHtml();
        complaints.add(what + ": " + html.substring(0, Math.min(200, html.length())));
    }
}
