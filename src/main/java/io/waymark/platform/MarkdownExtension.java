package io.waymark.platform;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;

/** {@code {markdown:html(text, 3)}}: safe HTML under a heading of level 3. */
@TemplateExtension(namespace = "markdown")
class MarkdownExtension {
    static RawString html(String source, int below) {
        return new RawString(Markdown.html(source, below));
    }
}
