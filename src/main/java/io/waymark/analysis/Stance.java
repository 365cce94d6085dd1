package io.waymark.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.waymark.session.Author;
import io.waymark.session.VoteMethod;
import io.waymark.vote.VoteChoice;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Position", description = "What somebody answered in a round where positions are on record")
public record Stance(
        @Schema(description = "As whom they appear: by name, or as their delegation") Author author,
        @Schema(description = "In document order") List<Answer> answers) {

    @Schema(name = "PositionAnswer", description = "An answer about a recommendation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Answer(
            @Schema(description = "The recommendation") String key,
            @Schema(description = "The vote") VoteChoice choice,
            @Schema(description = "The scores; null means cannot judge") Map<String, Integer> scores,
            @Schema(description = "APPROVAL: whether they approve") Boolean approved,
            @Schema(description = "DOTS: how many it got, 0 too") Integer dots) {
        static Answer of(String key, VoteMethod method, int mark) {
            return method == VoteMethod.DOTS
                    ? new Answer(key, null, null, null, mark)
                    : new Answer(key, null, null, mark > 0, null);
        }
    }

    /** The answer about a recommendation, or null. */
    public Answer on(String key) {
        return answers.stream()
                .filter(answer -> answer.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
