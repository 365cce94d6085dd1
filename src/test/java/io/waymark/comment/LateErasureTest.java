package io.waymark.comment;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.platform.Invalid;
import io.waymark.platform.NotFound;
import io.waymark.support.App;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Erasures;
import io.waymark.workshop.Member;
import io.waymark.workshop.NewErasure;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sends at the moment in which they are erased either comes before it, and loses its words, or does not come. */
@QuarkusTest
class LateErasureTest {
    private static final NewComment WORDS = NewComment.of("R1", CommentKind.CONCERN, "My very own words");
    private static final NewErasure KEEP = new NewErasure(NewErasure.Texts.KEEP);
    private static final NewErasure BLANK = new NewErasure(NewErasure.Texts.BLANK);

    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

    @Inject
    CommentDrafts drafts;

    @Inject
    Dispositions dispositions;

    @Inject
    Erasures erasures;

    private TestWorkshop room;
    private UUID round;
    private Member me;
    private Member lead;

    @BeforeEach
    void open() {
        room = scenario.workshop();
        round = room.open(COMMENT).id();
        me = room.member(0);
        lead = room.facilitator().member();
    }

    @AfterEach
    void giveUp() {
        if (QuarkusTransaction.isActive()) QuarkusTransaction.rollback();
    }

    @Test
    void whatIsOnItsWayLosesItsWords() throws Exception {
        QuarkusTransaction.begin();
        comments.post(me, round, WORDS);
        var erasure = later(() -> erasures.erase(lead, me.id(), BLANK));
        App.pause(300);
        assertThat(erasure.isDone()).isFalse();
        QuarkusTransaction.commit();
        erasure.get();
        assertThat(dispositions.on(lead, List.of(1))).hasSize(1).noneMatch(comment -> comment.body()
                .contains("words"));
    }

    @Test
    void whatComesAfterItIsRefused() throws Exception {
        QuarkusTransaction.begin();
        erasures.erase(lead, me.id(), BLANK);
        var comment = later(() -> comments.post(me, round, WORDS));
        App.pause(300);
        assertThat(comment.isDone()).isFalse();
        QuarkusTransaction.commit();
        assertThatThrownBy(comment::get).hasCauseInstanceOf(NotFound.class);
        assertThat(dispositions.on(lead, List.of(1))).isEmpty();
    }

    @Test
    void noDraftComesAfterItEither() throws Exception {
        var draft = new NewCommentDraft(CommentKind.CONCERN, "My very own words", null, null);
        QuarkusTransaction.begin();
        erasures.erase(lead, me.id(), KEEP);
        var kept = later(() -> drafts.keep(me, round, "R1", draft));
        App.pause(300);
        QuarkusTransaction.commit();
        assertThatThrownBy(kept::get).hasCauseInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsEnteredForWhoIsErasedMeanwhile() throws Exception {
        var entry = new NewComment(
                "R1", CommentKind.CONCERN, "Their words", null, null, null, EntrySource.CHAT, null, me.id());
        QuarkusTransaction.begin();
        erasures.erase(lead, me.id(), BLANK);
        var entered = later(() -> comments.post(lead, round, entry));
        App.pause(300);
        QuarkusTransaction.commit();
        assertThatThrownBy(entered::get).hasCauseInstanceOf(Invalid.class);
        assertThat(dispositions.on(lead, List.of(1))).isEmpty();
    }

    @Test
    void takesNamesOutOfWhatFacilitatorsTyped() {
        for (var speaker : List.of("Person 1 (Ministry)", "person 1", "Person 12", "Someone else"))
            comments.post(
                    lead,
                    round,
                    new NewComment(
                            "R1", CommentKind.CONCERN, "Said", null, null, null, EntrySource.ORAL, speaker, null));
        erasures.erase(lead, me.id(), KEEP);
        assertThat(dispositions.on(lead, List.of(1)))
                .extracting(CommentView::speaker)
                .containsExactlyInAnyOrder(null, null, "Person 12", "Someone else");
    }

    private static <T> Future<T> later(Callable<T> work) {
        var thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(work);
        } finally {
            thread.shutdown();
        }
    }
}
