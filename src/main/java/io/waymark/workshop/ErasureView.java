package io.waymark.workshop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.waymark.platform.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Erasure", description = "The receipt: what was erased of a person, and what stays")
public record ErasureView(
        @Schema(description = "Opaque") UUID id,
        @Schema(description = "The workshop") UUID workshopId,
        @Schema(description = "The member, who is the same in all that stays") UUID memberId,
        @Schema(description = "What they are called from now on, in English") String name,
        @Schema(description = "The number of \"Former participant 4821\", by lot") int number,
        @Schema(description = "When it was done") Instant erasedAt,
        @Schema(description = "The member who did it; null where the time for keeping was over", nullable = true)
                UUID by,
        @Schema(description = "What became of what they wrote") NewErasure.Texts comments,
        @Schema(description = "What was taken out") List<Count> removed,
        @Schema(description = "What stays, without the person") List<Count> kept) {

    @Schema(name = "ErasureCount", description = "How much of what")
    public record Count(
            @Schema(description = "Of what") Trace what,
            @Schema(description = "How many") int count,
            @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Schema(description = "Why it stays, in English; absent where it does not")
                    String reason) {
        public String what(Language language) {
            return what.told(language.messages(PrivacyMessages.class));
        }

        public String reason(Language language) {
            return what.reason(language.messages(PrivacyMessages.class));
        }
    }

    /** Whose it is, and when and by whom it was done. */
    record Head(UUID id, UUID workshop, UUID member, Called called, UUID by, Instant at, NewErasure.Texts comments) {}

    static ErasureView of(Head head, Map<Trace, Integer> removed, Map<Trace, Integer> kept) {
        var words = Language.EN.messages(PrivacyMessages.class);
        return new ErasureView(
                head.id(),
                head.workshop(),
                head.member(),
                head.called().label(),
                head.called().former(),
                head.at(),
                head.by(),
                head.comments(),
                removed.entrySet().stream()
                        .map(each -> new Count(each.getKey(), each.getValue(), null))
                        .toList(),
                kept.entrySet().stream()
                        .map(each -> new Count(
                                each.getKey(), each.getValue(), each.getKey().reason(words)))
                        .toList());
    }

    @JsonIgnore
    public boolean isByOneself() {
        return memberId.equals(by);
    }

    /** What they are called from now on, in the reader's language. */
    public String name(Language language) {
        return new Called(null, number).label(language);
    }
}
