package io.waymark.vote;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.waymark.platform.Invalid;
import io.waymark.session.OpenRound;
import io.waymark.session.VoteMethod;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One's whole ballot: `approved` in an APPROVAL round, `dots` in a DOTS round")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NewBallot(
        @Schema(description = "APPROVAL: the recommendations that one approves of; empty means none", nullable = true)
                @Size(max = 200)
                List<@NotBlank @Size(max = 12) String> approved,
        @Schema(description = "DOTS: how many dots each recommendation gets; the rest gets none", nullable = true)
                @Size(max = 200)
                Map<@NotBlank @Size(max = 12) String, @NotNull @Min(0) @Max(100) Integer> dots) {

    static NewBallot of(VoteMethod method, Map<String, Integer> marks) {
        return method == VoteMethod.DOTS
                ? new NewBallot(null, marks)
                : new NewBallot(List.copyOf(marks.keySet()), null);
    }

    /**
     * The marks that it makes on the ballot of a round.
     *
     * @throws Invalid where it is of the wrong kind, over the budget, or about what the round is not about
     */
    Map<String, Integer> marksIn(OpenRound open) {
        return open.view().method() == VoteMethod.DOTS ? dotsIn(open) : approvalsIn(open);
    }

    private Map<String, Integer> dotsIn(OpenRound open) {
        if (approved != null) throw refused("approved", VoteMessages::dotsAsked);
        if (dots == null) throw Invalid.required("dots");
        checkScope("dots", open, dots.keySet());
        int budget = open.view().dots();
        int given = dots.values().stream().mapToInt(Integer::intValue).sum();
        if (given > budget) throw refused("dots", messages -> messages.tooManyDots(budget, given));
        var marks = new LinkedHashMap<>(dots);
        marks.values().removeIf(number -> number == 0);
        return marks;
    }

    private Map<String, Integer> approvalsIn(OpenRound open) {
        if (dots != null) throw refused("dots", VoteMessages::approvalsAsked);
        if (approved == null) throw Invalid.required("approved");
        checkScope("approved", open, approved);
        if (new HashSet<>(approved).size() < approved.size()) throw refused("approved", VoteMessages::approvedTwice);
        var most = open.view().maxChoices();
        if (most != null && approved.size() > most)
            throw refused("approved", messages -> messages.tooManyApproved(most, approved.size()));
        var marks = new LinkedHashMap<String, Integer>();
        approved.forEach(key -> marks.put(key, 1));
        return marks;
    }

    private static void checkScope(String field, OpenRound open, Collection<String> keys) {
        for (var key : keys) if (!open.isAbout(key)) throw refused(field, messages -> messages.notAsked(key));
    }

    private static Invalid refused(String field, java.util.function.Function<VoteMessages, String> sentence) {
        return Invalid.field(field, VoteMessages.class, sentence);
    }
}
