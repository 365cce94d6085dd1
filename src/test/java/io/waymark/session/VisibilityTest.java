package io.waymark.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.workshop.Attribution;
import io.waymark.workshop.Called;
import io.waymark.workshop.Contributor;
import io.waymark.workshop.Member;
import io.waymark.workshop.Role;
import io.waymark.workshop.TestMembers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisibilityTest {
    private static final UUID WORKSHOP = UUID.randomUUID();

    private final Visibility visibility = new Visibility();

    /** Blind: facilitators from CLOSED, all others from REVEALED. Live: everybody from OPEN. */
    @ParameterizedTest
    @CsvSource({
        "PLANNED,  false, false, false",
        "OPEN,     false, false, false",
        "PAUSED,   false, false, false",
        "CLOSED,   false, true,  false",
        "REVEALED, false, true,  true",
        "PLANNED,  true,  false, false",
        "OPEN,     true,  true,  true",
        "PAUSED,   true,  true,  true",
        "CLOSED,   true,  true,  true",
        "REVEALED, true,  true,  true"
    })
    void showsOthersContributions(RoundState state, boolean live, boolean toFacilitators, boolean toOthers) {
        for (var attribution : Attribution.values()) {
            var round = round(state, live, attribution);
            assertThat(visibility.shows(member(Role.FACILITATOR), round)).isEqualTo(toFacilitators);
            assertThat(visibility.shows(member(Role.PARTICIPANT), round)).isEqualTo(toOthers);
            assertThat(visibility.shows(member(Role.OBSERVER), round)).isEqualTo(toOthers);
        }
    }

    @ParameterizedTest
    @EnumSource(RoundState.class)
    void forgetsAuthorsOnceAnAnonymousRoundIsOver(RoundState state) {
        for (var attribution : Attribution.values())
            assertThat(visibility.remembersAuthors(round(state, false, attribution)))
                    .isEqualTo(attribution != Attribution.ANONYMOUS || !state.isOver());
    }

    @Test
    void showsAuthorsAsTheAttributionAllows() {
        var ann = new Contributor(
                UUID.randomUUID(), new Called("Ann Author", null), "Agency", "DK", "Research", 17, true);
        assertThat(Author.of(ann, Attribution.NAMED))
                .isEqualTo(new Author("Ann Author, Agency", "Ann Author", "Agency", "DK", null));
        assertThat(Author.of(ann, Attribution.DELEGATION))
                .isEqualTo(new Author("Denmark, Agency", null, "Agency", "DK", null));
        assertThat(Author.of(ann, Attribution.ANONYMOUS)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Attribution.class)
    void namesSpeakersOnlyWhereEverybodyIsNamed(Attribution attribution) {
        assertThat(visibility.namesSpeakers(round(RoundState.OPEN, true, attribution)))
                .isEqualTo(attribution == Attribution.NAMED);
    }

    private static Member member(Role role) {
        return TestMembers.of(WORKSHOP, role);
    }

    private static RoundView round(RoundState state, boolean live, Attribution attribution) {
        return TestRounds.view(WORKSHOP, RoundKind.VOTE, state, live, attribution);
    }
}
