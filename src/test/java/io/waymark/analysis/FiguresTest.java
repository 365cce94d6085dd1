package io.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.waymark.vote.VoteChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was sealed once reads for ever. */
class FiguresTest {
    private static final String BEFORE_BALLOTS =
            "{\"respondents\":1,\"votes\":[{\"key\":\"R1\",\"counts\":{\"AGREE\":1,\"NEUTRAL\":0,\"DISAGREE\":0,"
                    + "\"ABSTAIN\":0},\"valid\":1,\"agreePercent\":100.0,\"net\":100.0,\"wilson\":[20.6,100.0],"
                    + "\"consensus\":false,\"reasons\":[]}],\"assessments\":[]}";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void readsAndWritesFiguresFromBeforeThereWereBallotsAsTheyWere() throws Exception {
        var figures = json.readValue(BEFORE_BALLOTS, Figures.class);
        assertThat(figures.votes().get(0).counts()).containsEntry(VoteChoice.AGREE, 1);
        assertThat(figures.ranked()).isEmpty();
        assertThat(json.writeValueAsString(figures)).isEqualTo(BEFORE_BALLOTS);
    }

    @Test
    void readsThoseOfBallotsAgain() throws Exception {
        var dots = Figures.ofDots(2, List.of(new DotsItem("R1", 5, 2, 1, List.of())));
        var approvals = Figures.ofApprovals(0, List.of(new ApprovalItem("R1", 0, 0, null, List.of())));
        for (var figures : List.of(dots, approvals))
            assertThat(json.readValue(json.writeValueAsString(figures), Figures.class))
                    .isEqualTo(figures);
    }
}
