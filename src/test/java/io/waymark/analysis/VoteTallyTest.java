package io.waymark.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.waymark.session.VoteMethod;
import io.waymark.vote.CastVote;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Consensus;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Consent, against figures computed by hand; a workshop asks for 75 % of at least 5 answers. */
class VoteTallyTest {
    private static final Consensus RULE = new Consensus(Consensus.Rule.PERCENT_AGREEMENT, 75, 5);

    @Test
    void countsAReservationAsConsentAndWhoStandsAsideNotAtAll() {
        var item = consent("CONSENT CONSENT CONSENT RESERVATION RESERVATION STAND_ASIDE");
        assertThat(item.counts())
                .isEqualTo(Map.of(
                        VoteChoice.CONSENT, 3,
                        VoteChoice.RESERVATION, 2,
                        VoteChoice.STAND_ASIDE, 1,
                        VoteChoice.OBJECT, 0));
        assertThat(item.valid()).isEqualTo(5);
        assertThat(item.agreePercent()).isEqualTo(100.0);
        assertThat(item.net()).as("not defined for consent").isNull();
        assertThat(item.wilson().get(0)).isEqualTo(56.5518, within(1e-3));
        assertThat(item.wilson().get(1)).isEqualTo(100.0);
        assertThat(item.consensus()).isTrue();
    }

    @Test
    void hasNoConsensusWithOneObjectionHoweverManyConsent() {
        var item = consent("CONSENT ".repeat(19) + "OBJECT");
        assertThat(item.agreePercent()).isEqualTo(95.0);
        assertThat(item.consensus()).isFalse();
        assertThat(consent("OBJECT").consensus()).isFalse();
    }

    @Test
    void hasNoConsensusOfTooFew() {
        assertThat(consent("CONSENT CONSENT CONSENT CONSENT").consensus()).isFalse();
    }

    @Test
    void leavesUndefinedWhatOnlyStandsAside() {
        var item = consent("STAND_ASIDE STAND_ASIDE");
        assertThat(item.valid()).isZero();
        assertThat(item.agreePercent()).isNull();
        assertThat(item.wilson()).isNull();
        assertThat(item.consensus()).isNull();
    }

    private static VoteItem consent(String choices) {
        var votes = Stream.of(choices.split(" "))
                .map(choice -> new CastVote(UUID.randomUUID(), "R1", VoteChoice.valueOf(choice), null, null))
                .toList();
        return new VoteTally(RULE, VoteMethod.CONSENT).of("R1", votes);
    }
}
