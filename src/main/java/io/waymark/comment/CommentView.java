package io.waymark.comment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.waymark.platform.Language;
import io.waymark.roadmap.Document;
import io.waymark.session.Author;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Comment", description = "What somebody says about a text, as this caller may see it")
public record CommentView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "The round it was made in") UUID roundId,
        @Schema(description = "The version it is about") int version,
        @Schema(description = "DOC, A1, R4 or R4.A2") String target,
        @Schema(description = "What it is meant as") CommentKind kind,
        @Schema(description = "What is said, plain text") String body,
        @Schema(description = "The stretch of text it is about", nullable = true) Quote quote,
        @Schema(description = "EDIT: the wording proposed", nullable = true) String replacement,
        @Schema(description = "The comment it replies to", nullable = true) UUID inReplyTo,
        @Schema(description = "As whom its author appears; null where nobody may know", nullable = true) Author author,
        @Schema(description = "When; the opening of the round where that is anonymous, or names no person and is blind")
                Instant createdAt,
        @Schema(description = "Whether facilitators hid it from the others") boolean hidden,
        @Schema(description = "EDIT: how many took it how; else how many support it (CONSENT), empty where nobody does")
                Map<Stance, Integer> reactions,
        @Schema(description = "The answer, once the caller may see it", nullable = true) Disposition disposition,
        @Schema(description = "What its author thinks of the answer; for the author and facilitators", nullable = true)
                Satisfaction satisfaction,
        @Schema(description = "Whether it is the caller's own") boolean mine,
        @Schema(description = "How it reached the facilitator who entered it for somebody", nullable = true)
                EntrySource source,
        @Schema(description = "Whose words it is where that is no member, as typed; NAMED only", nullable = true)
                String speaker,
        @Schema(description = "Whether it was entered after the round was over") boolean late,
        @Schema(description = "Whether the caller entered it for somebody") boolean entered,
        @Schema(description = "How the caller took it; CONSENT where they support it", nullable = true)
                ReactionView reaction,
        @Schema(description = "EDIT: why people took it as they did; for facilitators, else empty")
                List<ReactionView> reasons,
        @Schema(description = "What it is written in, ISO 639, as its author said", nullable = true) String language,
        @Schema(description = "What it has in common with those that say the same; for facilitators", nullable = true)
                UUID group) {

    /** The ways to take a suggested edit. */
    @JsonIgnore
    public List<Stance> stances() {
        return List.of(Stance.values());
    }

    /** How many support it; how a suggested edit is taken says more than that. */
    public int supports() {
        return isEdit() ? 0 : count(Stance.CONSENT);
    }

    @JsonIgnore
    public boolean isEdit() {
        return kind == CommentKind.EDIT;
    }

    /** Whether the caller supports it. */
    @JsonIgnore
    public boolean isSupported() {
        return took(Stance.CONSENT);
    }

    /** How many took a suggested edit this way. */
    public int count(Stance stance) {
        return reactions.getOrDefault(stance, 0);
    }

    /** Whether the caller took it this way. */
    public boolean took(Stance stance) {
        return reaction != null && reaction.value() == stance;
    }

    /** Whether the caller can support it: what others said, not a reply that facilitators gave. */
    public boolean canBeSupported() {
        return !mine && !isEdit() && (inReplyTo == null || source == null);
    }

    /** What the caller's reason is in, once there is one; else what they read the pages in. */
    public String reasonIn(Language reading) {
        return reaction == null || reaction.language() == null ? reading.code() : reaction.language();
    }

    /** Whether anybody has taken it in any way that the caller may know. */
    @JsonIgnore
    public boolean isReactedTo() {
        return reactions.values().stream().anyMatch(count -> count > 0);
    }

    /** The key of the recommendation it belongs to, or its own target where that is the document or an area. */
    @JsonIgnore
    public String about() {
        return about(target);
    }

    static String about(String target) {
        return Document.owner(target);
    }
}
