package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Forbidden;
import io.waymark.platform.NotFound;
import io.waymark.support.Scenario;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What was read before somebody else changed it must not undo what they did. */
@QuarkusTest
class StaleCommentTest {
    @Inject
    Scenario scenario;

    @Inject
    CommentRepository comments;

    @Inject
    Comments service;

    @Test
    void whoTakesBackWhatIsGoneFindsNothing() throws Exception {
        var room = scenario.workshop();
        var round = room.open(COMMENT);
        var id = service.post(room.member(0), round.id(), NewComment.of("R1", CommentKind.CONCERN, "Too late"))
                .id();
        QuarkusTransaction.begin();
        comments.get(id);
        elsewhere(() -> service.withdraw(room.member(0), id));
        assertThatThrownBy(() -> service.withdraw(room.member(0), id)).isInstanceOf(NotFound.class);
        QuarkusTransaction.rollback();
    }

    /** What its owner says themselves is theirs alone from then on. */
    @Test
    void aCorrectionDoesNotUndoWhatTheOwnerChangedMeanwhile() throws Exception {
        var room = scenario.workshop();
        var lead = room.facilitator().member();
        var round = room.open(COMMENT);
        var id = service.post(lead, round.id(), entryFor(room.member(0).id())).id();
        QuarkusTransaction.begin();
        assertThat(comments.get(id).isEnteredBy(lead.id())).isTrue();
        elsewhere(() -> service.change(room.member(0), id, saying("My own words")));
        assertThatThrownBy(() -> service.change(lead, id, saying("As I heard it")))
                .isInstanceOf(Forbidden.class);
        QuarkusTransaction.rollback();
        assertThat(QuarkusTransaction.requiringNew().call(() -> comments.get(id).body()))
                .isEqualTo("My own words");
    }

    private static NewComment entryFor(UUID member) {
        return new NewComment(
                "R1", CommentKind.CONCERN, "As I heard", null, null, null, EntrySource.ORAL, null, member);
    }

    private static CommentChange saying(String body) {
        return new CommentChange(null, body, null, null);
    }

    /** A thread of its own has a transaction of its own. */
    private static void elsewhere(Runnable work) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        thread.submit(work).get();
        thread.shutdown();
    }

    @Test
    void aCommentThatWasReadBeforeTheCloseStaysWithoutAuthor() throws Exception {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        var round = room.open(COMMENT);
        var id = UUID.fromString(room.participant(0)
                .post(
                        "/rounds/{r}/comments",
                        "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"Too late\"}",
                        round.id())
                .statusCode(201)
                .extract()
                .path("id"));
        QuarkusTransaction.begin();
        var stale = comments.get(id);
        assertThat(stale.isBy(room.member(0).id())).isTrue();
        elsewhere(() -> room.close(round));
        stale.hide(true);
        QuarkusTransaction.commit();
        var stored = QuarkusTransaction.requiringNew().call(() -> comments.get(id));
        assertThat(stored.isHidden()).isTrue();
        assertThat(stored.isBy(room.member(0).id())).isFalse();
        assertThat(stored.memberId()).isNull();
    }
}
