package io.waymark.screens;

import io.waymark.support.Guest;
import java.util.List;
import java.util.UUID;

/** What facilitators make of the comments: replies, another version with what changed, and a draft after it. */
final class Revision {
    private static final List<String> DECISIONS =
            List.of("NOTED", "ACCEPTED", "ANSWERED", "PARTLY_ACCEPTED", "REJECTED", "LATER");

    private final Room room;
    private final Guest lead;

    Revision(Room room) {
        this.room = room;
        this.lead = room.lead;
    }

    /** Replies that only facilitators see, and a draft. */
    Revision propose() {
        for (int i = 0; i < DECISIONS.size(); i++) reply(room.comments.get(i), DECISIONS.get(i));
        lead.put("/comments/{c}/visibility", "{\"hidden\":true,\"reason\":\"It named a person\"}", room.comments.get(6))
                .statusCode(200);
        draft(1);
        return this;
    }

    /** Version 2 goes out, and a draft of version 3 is begun. */
    Revision circulate() {
        change(2, "EDIT", "R1", ",\"text\":{\"body\":\"Each agency should train its staff every two years.\"}");
        change(2, "WITHDRAW", "R2", "");
        change(2, "ADD", null, ",\"text\":{\"title\":\"Say who answers\",\"body\":\"Name a person.\"}");
        lead.post(
                        "/workshops/{w}/versions/2/publication",
                        "{\"override\":\"The room agreed aloud\"}",
                        room.workshop.id())
                .statusCode(200);
        draft(2);
        change(3, "EDIT", "R3", ",\"text\":{\"title\":\"Publish a register\"}");
        return this;
    }

    private void reply(UUID comment, String decision) {
        lead.put(
                        "/comments/{c}/disposition",
                        "{\"decision\":\"%s\",\"reason\":\"Small agencies may join a course.\"}".formatted(decision),
                        comment)
                .statusCode(200);
    }

    private void draft(int basedOn) {
        lead.post("/workshops/{w}/versions", "{\"basedOn\":" + basedOn + "}", room.workshop.id())
                .statusCode(201);
    }

    private void change(int version, String kind, String key, String text) {
        var about = key == null ? "" : "\"" + key + "\"";
        var body =
                "{\"kind\":\"%s\",\"recommendations\":[%s],\"reason\":\"It was asked for.\",\"comments\":[\"%s\"]%s}";
        lead.post(
                        "/workshops/{w}/versions/{n}/changes",
                        body.formatted(kind, about, room.comments.get(1), text),
                        room.workshop.id(),
                        version)
                .statusCode(201);
    }
}
