package io.waymark.vote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class NewVoteTest {
    @ParameterizedTest
    @EnumSource(names = {"DISAGREE", "OBJECT"})
    void whoIsAgainstLacksAReasonUntilThereAreWords(VoteChoice against) {
        assertThat(new NewVote(against, null).lacksReason()).isTrue();
        assertThat(new NewVote(against, " \n").lacksReason()).isTrue();
        assertThat(new NewVote(against, "Too dear").lacksReason()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DISAGREE", "OBJECT"},
            mode = Mode.EXCLUDE)
    void nobodyElseDoes(VoteChoice choice) {
        assertThat(new NewVote(choice, null).lacksReason()).isFalse();
    }
}
