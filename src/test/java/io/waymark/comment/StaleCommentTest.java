package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What a facilitator does to a comment while its anonymous round closes must not bring its author back. */
@QuarkusTest
class StaleCommentTest {
    @Inject
    Scenario scenario;

    @Inject
    CommentRepository comments;

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
        var elsewhere = Executors.newSingleThreadExecutor();
        elsewhere.submit(() -> room.close(round)).get();
        elsewhere.shutdown();
        stale.hide(true);
        QuarkusTransaction.commit();
        var stored = QuarkusTransaction.requiringNew().call(() -> comments.get(id));
        assertThat(stored.isHidden()).isTrue();
        assertThat(stored.isBy(room.member(0).id())).isFalse();
        assertThat(stored.memberId()).isNull();
    }
}
