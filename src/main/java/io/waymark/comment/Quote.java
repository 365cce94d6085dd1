package io.waymark.comment;

import io.waymark.platform.Markdown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A stretch of the target's text, made unique by what stands before and after it")
public record Quote(
        @Schema(description = "The words themselves") @NotBlank @Size(max = 4000) String exact,
        @Schema(description = "What stands right before", nullable = true) @Size(max = 200) String prefix,
        @Schema(description = "What stands right after", nullable = true) @Size(max = 200) String suffix) {

    /** On one line: where a text breaks its lines is nothing that readers see. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The same as it would stand on one line. */
    Quote flat() {
        return new Quote(flat(exact), prefix == null ? null : flat(prefix), suffix == null ? null : flat(suffix));
    }

    /** How often it occurs in a text, with its surroundings. */
    int occurrences(String text) {
        int count = 0;
        for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) if (stands(text, at)) count++;
        return count;
    }

    /** People quote what they see; programs may quote the Markdown. */
    boolean isUniqueIn(String text) {
        var visible = Markdown.visibleText(text);
        return occurrences(text) == 1 || occurrences(visible) == 1 || flat().occurrences(flat(visible)) == 1;
    }

    /** Whether it is still clear in a later text which words are meant, also where what is around them changed. */
    public boolean lastsIn(String text) {
        return isUniqueIn(text) || new Quote(exact, null, null).isUniqueIn(text);
    }

    private boolean stands(String text, int at) {
        return (prefix == null || text.substring(0, at).endsWith(prefix))
                && (suffix == null || text.startsWith(suffix, at + exact.length()));
    }
}
