package io.waymark.workshop;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How to erase a member's data")
public record NewErasure(@Schema(description = "KEEP by default", nullable = true) Texts comments) {
    static final NewErasure KEEPING = new NewErasure(Texts.KEEP);

    @Schema(
            name = "ErasedTexts",
            description = "What becomes of what somebody wrote: KEEP leaves it, BLANK takes the words out")
    public enum Texts {
        KEEP,
        BLANK
    }

    Texts texts() {
        return comments == null ? Texts.KEEP : comments;
    }
}
