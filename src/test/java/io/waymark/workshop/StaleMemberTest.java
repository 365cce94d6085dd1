package io.waymark.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.App;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody began to write before a facilitator decided must not undo the decision. */
@QuarkusTest
class StaleMemberTest {
    private static final MemberChange RENAME =
            new MemberChange(null, null, "New Name", null, null, null, null, null, null, null);

    private static final MemberDetails NOTHING_NEW = new MemberDetails(null, null, null, null, null, null);

    @Inject
    Scenario scenario;

    @Inject
    Members members;

    @Inject
    MembershipRepository memberships;

    @Inject
    Erasures erasures;

    @Inject
    Joining joining;

    @Inject
    PersonalLinkRepository links;

    private TestWorkshop room;
    private Member me;
    private Member lead;

    @BeforeEach
    void open() {
        room = scenario.workshop();
        me = room.member(0);
        lead = room.facilitator().member();
    }

    @Test
    void aRowThatWasReadBeforeTheRemovalLeavesItRemoved() throws Exception {
        QuarkusTransaction.begin();
        var stale = memberships.get(room.id(), me.id());
        elsewhere(() -> {
            room.facilitator()
                    .patch("/workshops/{w}/members/{m}", "{\"removed\":true}", room.id(), me.id())
                    .statusCode(200);
            return null;
        });
        stale.list(!stale.view().listedInReport());
        QuarkusTransaction.commit();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> memberships.get(room.id(), me.id()).isRemoved()))
                .isTrue();
    }

    @Test
    void whoIsBeingErasedDoesNotComeBackByAChangeOfTheirOwn() throws Exception {
        QuarkusTransaction.begin();
        erasures.erase(lead, me.id(), NewErasure.KEEPING);
        var late = later(() -> members.changeMine(me, RENAME));
        App.pause(300);
        QuarkusTransaction.commit();
        Assertions.assertThatThrownBy(late::get).hasCauseInstanceOf(MemberErased.class);
        assertThat(members.show(lead, me.id()).name()).startsWith("Former participant");
    }

    @Test
    void whoIsBeingErasedDoesNotComeBackByTheirLink() throws Exception {
        var secret = link();
        QuarkusTransaction.begin();
        erasures.erase(lead, me.id(), NewErasure.KEEPING);
        var late = later(() -> joining.accept(java.util.Optional.empty(), secret, NOTHING_NEW));
        App.pause(300);
        QuarkusTransaction.commit();
        Assertions.assertThatThrownBy(late::get).hasCauseInstanceOf(UnknownLink.class);
        assertThat(members.show(lead, me.id()).name()).startsWith("Former participant");
    }

    @Test
    void aLinkThatEndsWhileSomebodyComesInByItStaysEnded() throws Exception {
        var secret = link();
        QuarkusTransaction.begin();
        links.bySecret(secret).orElseThrow().use(Instant.EPOCH);
        elsewhere(() -> QuarkusTransaction.requiringNew().call(() -> {
            links.revokeAll(me.id(), Instant.now());
            return null;
        }));
        QuarkusTransaction.commit();
        assertThat(QuarkusTransaction.requiringNew().call(() -> links.bySecret(secret)))
                .isEmpty();
    }

    private String link() {
        return joining.renewLinks(lead, new Renewal(List.of(me.id())))
                .get(0)
                .link()
                .substring("/i/".length());
    }

    /** A thread of its own has a transaction of its own. */
    private static void elsewhere(Callable<Object> work) throws Exception {
        later(work).get();
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
