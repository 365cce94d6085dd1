package io.waymark.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.security.Route;
import io.waymark.session.VoteMethod;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class PagesTest {
    private static final List<Route> ROUTES = Stream.of(
                    "/workshops", "/workshops/new", "/workshops/{workshop}", "/my-data.csv", "/api/v1/me")
            .map(path -> new Route("GET", path, null, List.of()))
            .toList();

    @Test
    void missesWhatNobodyLookedAt() {
        assertThat(Pages.missing(ROUTES, List.of("/workshops", "/workshops/1234")))
                .containsExactly("/workshops/new");
    }

    @Test
    void takesAFixedAddressForWhatItIs() {
        assertThat(Pages.missing(ROUTES, List.of("/workshops", "/workshops/new")))
                .containsExactly("/workshops/{workshop}");
    }

    /** A way to vote that is new has pages of its own. */
    @Test
    void knowsEveryWayToVote() {
        assertThat(Stream.of(Room.Kind.values()).map(Enum::name))
                .as("give it an item in Room.Kind and answers in Said")
                .containsAll(Stream.of(VoteMethod.values()).map(Enum::name).toList());
    }
}
