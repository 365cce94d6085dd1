package io.waymark.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Facilitators edit one recommendation of one draft, each from what they read: nobody writes over anybody. */
@QuarkusTest
class LostUpdateTest {
    private static final int EDITORS = Integer.getInteger("waymark.editors", 8);
    private static final int EDITS = Integer.getInteger("waymark.edits", 10);

    @Inject
    Scenario scenario;

    @Inject
    ChangeRepository changes;

    private final ExecutorService editors = Executors.newFixedThreadPool(EDITORS);

    /** @param tag of the draft that was read, and {@code status} what was answered */
    private record Tried(String reason, String tag, int status) {}

    @AfterEach
    void end() {
        editors.shutdown();
    }

    @Test
    void everyAcceptedEditStandsInTheLogAndAllOthersAreStale() throws Exception {
        var room = scenario.workshop();
        room.facilitator()
                .post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id())
                .statusCode(201);
        var tried = new ArrayList<Tried>();
        for (var done : editors.invokeAll(IntStream.range(0, EDITORS)
                .mapToObj(editor -> edits(room, editor))
                .toList())) tried.addAll(done.get());
        assertThat(tried).hasSize(EDITORS * EDITS).extracting(Tried::status).containsOnly(201, 412);
        var accepted = tried.stream().filter(each -> each.status == 201).toList();
        assertThat(new HashSet<>(accepted.stream().map(Tried::tag).toList()))
                .as("one edit from each text that was read")
                .hasSameSizeAs(accepted);
        assertThat(logged(room))
                .containsExactlyInAnyOrderElementsOf(
                        accepted.stream().map(Tried::reason).toList());
        assertThat(logged(room)).contains(draft(room).<String>path("areas[0].recommendations[0].title"));
    }

    private Callable<List<Tried>> edits(TestWorkshop room, int editor) {
        return () -> {
            var tried = new ArrayList<Tried>();
            for (int i = 0; i < EDITS; i++) tried.add(edit(room, "Edit " + i + " of " + editor));
            return tried;
        };
    }

    private static Tried edit(TestWorkshop room, String reason) {
        var tag = draft(room).header("ETag");
        var json = "{\"kind\":\"EDIT\",\"recommendations\":[\"R1\"],\"text\":{\"title\":\"%1$s\"},\"reason\":\"%1$s\"}";
        var answer = room.facilitator()
                .api()
                .header("If-Match", tag)
                .body(json.formatted(reason))
                .post("/workshops/{w}/versions/2/changes", room.id());
        return new Tried(reason, tag, answer.statusCode());
    }

    private static Response draft(TestWorkshop room) {
        return room.facilitator().api().get("/workshops/{w}/versions/2", room.id());
    }

    private List<String> logged(TestWorkshop room) {
        return changes.of(room.id(), List.of(2)).stream()
                .map(TextChangeRecord::reason)
                .toList();
    }
}
