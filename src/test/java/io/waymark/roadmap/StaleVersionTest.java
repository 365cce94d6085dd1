package io.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody reads a draft, somebody else changes or circulates it, and the first one writes. */
@QuarkusTest
class StaleVersionTest {
    @Inject
    Scenario scenario;

    @Inject
    Roadmaps roadmaps;

    private TestWorkshop room;
    private Member lead;

    @BeforeEach
    void readADraft() {
        room = scenario.workshop();
        lead = room.facilitator().member();
        room.facilitator()
                .post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id())
                .statusCode(201);
        QuarkusTransaction.begin();
        assertThat(roadmaps.show(lead, 2).state()).isEqualTo(VersionState.DRAFT);
    }

    @AfterEach
    void end() {
        if (QuarkusTransaction.isActive()) QuarkusTransaction.rollback();
    }

    @Test
    void whatWasCirculatedMeanwhileStaysAsItIs() throws Exception {
        elsewhere(() -> roadmaps.publish(lead, 2, Stage.CONSULTATION));
        assertThatThrownBy(() -> roadmaps.edit(lead, 2, null, text -> text)).isInstanceOf(VersionIsPublished.class);
        QuarkusTransaction.rollback();
        assertThat(roadmaps.show(lead, 2).state()).isEqualTo(VersionState.PUBLISHED);
        assertThat(roadmaps.show(lead, 2).sha256()).isNotNull();
    }

    @Test
    void whoReadItBeforeSomebodyElseChangedItIsTold() throws Exception {
        var tag = roadmaps.show(lead, 2).tag();
        elsewhere(() -> roadmaps.edit(lead, 2, tag, text -> text.without("R3")));
        assertThatThrownBy(() -> roadmaps.edit(lead, 2, tag, text -> text.without("R2")))
                .isInstanceOf(StaleVersion.class);
        QuarkusTransaction.rollback();
        assertThat(roadmaps.show(lead, 2).document().recommendation("R2")).isPresent();
    }

    @Test
    void whoDoesNotAskGoesOnFromWhatItIsNow() throws Exception {
        elsewhere(() -> roadmaps.edit(lead, 2, null, text -> text.without("R3")));
        roadmaps.edit(lead, 2, null, text -> text.without("R2"));
        QuarkusTransaction.commit();
        assertThat(roadmaps.show(lead, 2).document().recommendations())
                .extracting(Recommendation::key)
                .containsExactly("R1");
    }

    /** A thread of its own has a transaction of its own. */
    private static void elsewhere(Runnable work) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        thread.submit(work).get();
        thread.shutdown();
    }
}
