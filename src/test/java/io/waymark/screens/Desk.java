package io.waymark.screens;

import java.util.Map;

/** The pages on which text becomes another version, and those about people and rules. */
final class Desk {
    private static final Map<String, String> NOTHING = Map.of();

    private final Walk walk;
    private final Room room;

    Desk(Walk walk, Room room) {
        this.walk = walk;
        this.room = room;
    }

    /** A version that is being edited, with replies that are not released: what a facilitator works on. */
    void consolidation() {
        lead("workbench", "/versions/2/consolidation?at=R1");
        lead("workbench-document", "/consolidation");
        wrong("workbench-change", "/versions/2/consolidation?at=R1", "#edit", Map.of("text.title", "", "reason", ""));
        wrong(
                "workbench-reply",
                "/versions/2/consolidation?at=R1",
                "form[action*='/reply']",
                Map.of("decision", "REJECTED", "reason", ""));
        wrong("workbench-hide", "/versions/2/consolidation?at=R1", "form:has([name=why])", NOTHING);
        lead("add", "/versions/2/add?at=A1");
        wrong("add", "/versions/2/add?at=A1", "#text", NOTHING);
        lead("edit", "/versions/2/edit");
        wrong("edit", "/versions/2/edit", "main form", Map.of("document", ""));
        lead("freeze", "/versions/2/freeze");
        wrong("freeze", "/versions/2/freeze", "main form", NOTHING);
        lead("publish", "/versions/2/publish");
        wrong("publish", "/versions/2/publish", "main form", Map.of("stage", "CONSULTATION"));
        lead("roadmap-draft", "/roadmap");
        lead("version-draft", "/versions/2");
    }

    /** The next version is out. */
    void outcome() {
        for (var show : new String[] {"", "&show=new", "&show=old"})
            walk.see(room.author, "changes" + show, room.path("/versions/2/changes?since=1" + show));
        walk.see(room.author, "roadmap-two", room.path("/roadmap"));
        walk.see(room.author, "version-two", room.path("/versions/2"));
        walk.see(room.lead, "roadmap-next", room.path("/roadmap"));
        walk.see(room.observer, "report-file", "/api/v1" + room.path("/report?format=html"));
        walk.see(room.author, "my-data", "/my-data");
        lead("workbench-next", "/versions/3/consolidation?at=R3");
        lead("publish-next", "/versions/3/publish");
    }

    void people() {
        lead("members", "/members");
        lead("members-none-found", "/members?name=nobody-of-this-name");
        wrong("links", "/members", "#members", NOTHING);
        wrong("invitations", "/members", "form[action$='/invitations']", NOTHING);
        lead("member", "/members/" + room.author.member().id());
        lead("member-self", "/members/" + room.lead.member().id());
        wrong("member", "/members/" + room.author.member().id(), "form:has([name=name])", Map.of("name", ""));
        lead("invitations-file", "/invitations/file");
        wrong("invitations-file", "/invitations/file", "form[action$='/sheet'], form[action$='/file']", NOTHING);
        lead("poster", "/poster");
        lead("settings", "/settings");
        lead("settings-renewed", "/settings?renewed=1");
        wrong("settings", "/settings", "main form[data-keep]", Map.of("title", ""));
        lead("audit", "/audit");
        rehearsal();
        leaving();
        walk.see(room.author, "privacy", room.path("/privacy"));
        walk.see(room.lead, "forbidden", "/comments/" + room.comments.get(0) + "/reaction", 403);
        walk.see(room.author, "not-found", "/workshops/no-such-workshop", 404);
    }

    private void rehearsal() {
        lead("rehearsal", "/rehearsal");
        var id = room.lead
                .post("/workshops/{w}/rehearsal", "{}", room.workshop.id())
                .statusCode(201)
                .extract()
                .path("workshopId");
        lead("rehearsal-running", "/rehearsal");
        walk.see(room.lead, "rehearsal-run", "/workshops/" + id + "/run");
        walk.see(room.lead, "rehearsal-inside", "/workshops/" + id + "/rehearsal");
    }

    /** What is kept of people, and somebody whose data is erased. */
    private void leaving() {
        lead("retention", "/retention");
        var self = room.path("/members/" + room.author.member().id() + "/erasure");
        walk.see(room.author, "erasure-self", self);
        var other = room.path("/members/" + room.observer.member().id() + "/erasure");
        walk.see(room.lead, "erasure", other);
        walk.send(room.lead, "erasure-receipt", other, "main form", NOTHING);
    }

    private void lead(String name, String path) {
        walk.see(room.lead, name, room.path(path));
    }

    private void wrong(String name, String path, String form, Map<String, String> fields) {
        walk.sendWrong(room.lead, name + "-wrong", room.path(path), form, fields);
    }
}
