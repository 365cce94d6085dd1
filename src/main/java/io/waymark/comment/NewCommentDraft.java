package io.waymark.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.platform.Form;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What somebody has typed of a comment so far; any of it may be missing still")
public record NewCommentDraft(
        @Schema(description = "What it is meant as", nullable = true) CommentKind kind,
        @Schema(description = "What is said, plain text", nullable = true) @Size(max = 10000) String body,
        @Schema(description = "The words from the text that it is about", nullable = true) @Size(max = 4000)
                String quote,
        @Schema(description = "The wording proposed, where it differs from the text", nullable = true)
                @Size(max = 20000)
                String replacement) {

    static NewCommentDraft of(Form form) {
        return new NewCommentDraft(
                form.choice("kind", CommentKind.class),
                form.text("body"),
                CommentPages.quote(form),
                form.text("replacement"));
    }

    /** Forms propose the text as it stands for a start: that is nothing that anybody typed. */
    NewCommentDraft without(String text) {
        boolean typed = replacement != null && !words(replacement).equals(words(text));
        return new NewCommentDraft(kind, body, quote, typed ? replacement : null);
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whether there is nothing in it that anybody would have to type again. */
    @JsonIgnore
    boolean isEmpty() {
        return isBlank(body) && isBlank(quote) && isBlank(replacement);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
