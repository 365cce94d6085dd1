package io.waymark.retention;

import io.quarkus.qute.TemplateExtension;
import io.waymark.platform.Language;

/** What goes, in words: {@code {retained:what(step.what, frame.language)}}. */
@TemplateExtension(namespace = "retained")
class RetentionWords {
    static String what(Step step, Language language) {
        var words = language.messages(RetentionMessages.class);
        return switch (step) {
            case EMAILS -> words.emails();
            case UNUSED_LINKS -> words.unusedLinks();
            case MEMBERS -> words.members();
        };
    }
}
