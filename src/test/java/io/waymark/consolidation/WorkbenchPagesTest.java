package io.waymark.consolidation;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.waymark.comment.CommentKind;
import io.waymark.comment.CommentView;
import io.waymark.comment.Comments;
import io.waymark.comment.Decision;
import io.waymark.comment.Dispositions;
import io.waymark.comment.NewComment;
import io.waymark.comment.Quote;
import io.waymark.platform.Paging;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many comments at once on the workbench: one reply for several, and suggestions that touch the same words. */
@QuarkusTest
class WorkbenchPagesTest {
    private static final String TEXT = "Each agency should train its staff every year.";

    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

    @Inject
    Dispositions dispositions;

    @Inject
    TestClock clock;

    private TestWorkshop room;
    private UUID round;
    private int draft = 1;

    @BeforeEach
    void open() {
        room = scenario.workshop();
        round = room.open(COMMENT).id();
    }

    private UUID suggest(int member, String wording) {
        var edit = new NewComment("R1", CommentKind.EDIT, "Why", null, wording, null, null, null, null);
        return comments.post(room.member(member), round, edit).id();
    }

    private UUID say(int member, String target, String words) {
        clock.advance(Duration.ofMillis(1));
        return comments.post(room.member(member), round, NewComment.of(target, CommentKind.CONCERN, words))
                .id();
    }

    private Document desk() {
        return Jsoup.parse(room.facilitator()
                .browse("/workshops/{w}/versions/{n}/consolidation?at=R1", room.id(), draft)
                .statusCode(200)
                .extract()
                .asString());
    }

    private ValidatableResponse reply(UUID to, String decision, String reason, UUID... also) {
        return room.facilitator()
                .page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("decision", decision)
                .formParam("reason", reason)
                .formParam("also", List.of(also).toArray())
                .post("/workshops/" + room.id() + "/versions/1/comments/" + to + "/reply?at=R1")
                .then();
    }

    private List<Decision> decisions() {
        return dispositions.on(room.facilitator().member(), List.of(1)).stream()
                .map(CommentView::disposition)
                .map(reply -> reply == null ? null : reply.decision())
                .toList();
    }

    @Test
    void marksSuggestionsThatTouchTheSameWords() {
        var must = suggest(0, TEXT.replace("should", "must"));
        var may = suggest(1, TEXT.replace("should", "may"));
        var monthly = suggest(2, TEXT.replace("year", "month"));
        var desk = desk();
        assertThat(desk.select("#c-" + must + " a[href=#c-" + may + "]")).hasSize(1);
        assertThat(desk.select("#c-" + may + " a[href=#c-" + must + "]")).hasSize(1);
        assertThat(desk.select("#c-" + monthly + " .tag.draft")).isEmpty();
        reply(may, "REJECTED", "Too weak").statusCode(303);
        assertThat(desk().select("#c-" + must + " .tag.draft")).isEmpty();
    }

    @Test
    void givesSeveralTheSameReply() {
        var first = say(0, "R1", "Who pays?");
        var second = say(1, "R1", "Who is to pay for it?");
        var third = say(2, "R1", "Too late");
        var offered = desk().select("#c-" + first + " [name=also]").eachAttr("value");
        assertThat(offered).containsExactlyInAnyOrder(second.toString(), third.toString());
        reply(first, "ANSWERED", "The ministry", second).statusCode(303);
        assertThat(decisions()).containsExactlyInAnyOrder(Decision.ANSWERED, Decision.ANSWERED, null);
        assertThat(desk().select("#c-" + third + " [name=also]")).isEmpty();
    }

    @Test
    void repliesToNoneWhereOneCannotBeRepliedTo() {
        var first = say(0, "R1", "Who pays?");
        var second = say(1, "R1", "Who is to pay for it?");
        var foreign = scenario.workshop();
        var theirs = comments.post(
                        foreign.member(0), foreign.open(COMMENT).id(), NewComment.of("R1", CommentKind.CONCERN, "So"))
                .id();
        reply(first, "NOTED", "", second, theirs).statusCode(404);
        assertThat(decisions()).containsExactly(null, null);
    }

    @Test
    void keepsWhatWasTickedWhereTheReasonIsMissing() {
        var first = say(0, "R1", "Who pays?");
        var second = say(1, "R1", "Who is to pay for it?");
        var back = Jsoup.parse(
                reply(first, "REJECTED", "", second).statusCode(422).extract().asString());
        assertThat(back.select("#c-" + first + " [name=also][checked]").eachAttr("value"))
                .containsExactly(second.toString());
        assertThat(decisions()).containsExactly(null, null);
    }

    private void group(UUID id, UUID with) {
        room.facilitator()
                .page()
                .formParam("with", with.toString())
                .post("/workshops/{w}/versions/1/comments/{c}/group?at=R1", room.id(), id)
                .then()
                .statusCode(303);
    }

    @Test
    void standsTogetherWhatSaysTheSameAndGetsOneReply() {
        var first = say(0, "R1", "Who pays?");
        var second = say(1, "R1", "Who is to pay for it?");
        var third = say(2, "R1", "And the money?");
        var other = say(0, "R1", "Too late");
        group(second, first);
        group(third, second);
        var desk = desk();
        assertThat(desk.select("article.contribution").eachAttr("id")).containsExactly("c-" + first, "c-" + other);
        var card = desk.select("#c-" + first);
        assertThat(card.select("details.same .reply").eachAttr("id")).containsExactly("c-" + second, "c-" + third);
        reply(first, "ANSWERED", "The ministry", second, third).statusCode(303);
        assertThat(decisions()).containsExactly(Decision.ANSWERED, Decision.ANSWERED, Decision.ANSWERED, null);
        assertThat(desk().select("#c-" + first + " [type=hidden][name=also]")).hasSize(2);
    }

    @Test
    void leavesAReplyOfItsOwnToWhatWasGroupedLater() {
        var first = say(0, "R1", "Who pays?");
        var second = say(1, "R1", "Who is to pay for it?");
        reply(second, "NOTED", "").statusCode(303);
        group(second, first);
        var card = desk().select("#c-" + first);
        assertThat(card.select("[type=hidden][name=also]")).isEmpty();
        assertThat(card.select("details.same .tag").eachText()).contains("Noted");
    }

    @Test
    void takesACommentOutOfItsGroup() {
        var first = say(0, "R1", "Who pays?");
        var second = say(1, "R1", "Who is to pay for it?");
        group(second, first);
        room.facilitator()
                .page()
                .formParam("out", "yes")
                .post("/workshops/{w}/versions/1/comments/{c}/group?at=R1", room.id(), second)
                .then()
                .statusCode(303);
        assertThat(desk().select("article.contribution")).hasSize(2);
        assertThat(desk().select("details.same")).isEmpty();
    }

    @Test
    void asksWhichOneSaysTheSame() {
        var first = say(0, "R1", "Who pays?");
        say(1, "R1", "Who is to pay for it?");
        var back = room.facilitator()
                .page()
                .formParam("with", "")
                .post("/workshops/{w}/versions/1/comments/{c}/group?at=R1", room.id(), first);
        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(back.asString()).select("a[href=#with-" + first + "]"))
                .hasSize(1);
    }

    @Test
    void putsOnlyTogetherWhatIsOnTheSamePart() {
        var first = say(0, "R1", "Who pays?");
        var elsewhere = say(1, "R2", "Who pays?");
        for (var with : List.of(elsewhere, first))
            room.facilitator()
                    .put("/comments/{c}/group", "{\"with\":\"" + with + "\"}", first)
                    .statusCode(400);
    }

    @Test
    void keepsGroupsFromParticipants() {
        var first = say(0, "R1", "Who pays?");
        var second = say(1, "R1", "Who is to pay for it?");
        group(second, first);
        var seen = comments.list(room.member(0), round, null, Paging.of(null, null))
                .items();
        assertThat(seen).isNotEmpty().allMatch(comment -> comment.group() == null);
        assertThat(dispositions.on(room.facilitator().member(), List.of(1)))
                .extracting(CommentView::group)
                .doesNotContainNull()
                .containsOnly(comments.list(room.facilitator().member(), round, null, Paging.of(null, null))
                        .items()
                        .get(0)
                        .group());
    }

    @Test
    void offersWordsOfEarlierReplies() {
        var first = say(0, "R1", "Too costly");
        var second = say(1, "R2", "Far too costly");
        var third = say(2, "R1", "Who pays?");
        assertThat(desk().select("button[name=use]")).isEmpty();
        reply(first, "REJECTED", "The budget is fixed.");
        reply(second, "ANSWERED", "The budget is fixed.");
        reply(first, "OUT_OF_SCOPE", "Another ministry decides.");
        reply(second, "REJECTED", "The budget is fixed.");
        var offered = desk().select("#c-" + third + " button[name=use]");
        assertThat(offered.eachText()).containsExactly("Another ministry decides.", "The budget is fixed.");
        var answer = room.facilitator()
                .page()
                .formParam("decision", "LATER")
                .formParam("reason", "")
                .formParam("use", offered.get(1).attr("value"))
                .post("/workshops/{w}/versions/1/comments/{c}/reply?at=R1", room.id(), third);
        assertThat(answer.statusCode()).isEqualTo(200);
        var card = Jsoup.parse(answer.asString()).select("#c-" + third);
        assertThat(card.select("textarea[name=reason]").text()).isEqualTo("The budget is fixed.");
        assertThat(card.select("option[selected]").eachAttr("value")).containsExactly("LATER");
        assertThat(dispositions.on(room.facilitator().member(), List.of(1)))
                .filteredOn(comment -> comment.id().equals(third))
                .allMatch(comment -> comment.disposition() == null);
    }

    private Response edit(String path, String body, String button) {
        var typed = desk().select("#edit");
        var fields = new HashMap<String, String>();
        typed.select("input[name], textarea").forEach(field -> fields.put(field.attr("name"), field.val()));
        for (var choice : typed.select("select"))
            fields.put(choice.attr("name"), choice.select("[selected]").val());
        fields.put("text.body", body);
        fields.put(button, "yes");
        return room.facilitator()
                .page()
                .formParams(fields)
                .post("/workshops/{w}/versions/{n}/" + path, room.id(), draft);
    }

    private void beginDraft() {
        room.facilitator()
                .post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id())
                .statusCode(201);
        draft = 2;
    }

    @Test
    void showsWhatIsTypedAndWhatItChangesWithoutSaving() {
        beginDraft();
        var page = edit("consolidation?at=R1", TEXT.replace("should", "must"), "difference");
        assertThat(page.statusCode()).isEqualTo(200);
        var shown = Jsoup.parse(page.asString());
        assertThat(shown.select("#difference del").text()).contains("should");
        assertThat(shown.select("#difference ins").text()).contains("must");
        assertThat(shown.select("#difference .hint").text()).isEqualTo("2 changes: 1 inserted, 1 deleted.");
        assertThat(shown.select("[name='text.body']").val()).isEqualTo(TEXT.replace("should", "must"));
        assertThat(desk().select("[name='text.body']").val()).isEqualTo(TEXT);
    }

    @Test
    void followsTheTypingWithThePartThatChanges() {
        beginDraft();
        var part = Jsoup.parse(edit("consolidation/difference?at=R1", TEXT.replace("should", "must"), "difference")
                .asString());
        assertThat(part.select("#difference ins").text()).contains("must");
        assertThat(part.select("[hx-swap-oob]").text()).isEqualTo("2 changes: 1 inserted, 1 deleted.");
        assertThat(part.select("input, textarea, article, h1")).isEmpty();
        assertThat(Jsoup.parse(edit("consolidation/difference?at=R1", TEXT, "difference")
                                .asString())
                        .select("#difference p")
                        .text())
                .isEqualTo("Nothing is changed so far.");
        assertThat(edit("consolidation/difference?at=R9", TEXT, "difference").statusCode())
                .isEqualTo(404);
    }

    @Test
    void saysWhereQuotedWordsChangedInTheDraft() {
        var quote = new Quote("every year", null, null);
        var said = new NewComment("R1", CommentKind.CONCERN, "Too often", quote, null, null, null, null, null);
        var id = comments.post(room.member(0), round, said).id();
        beginDraft();
        assertThat(desk().select("#c-" + id + " > p .tag.draft")).isEmpty();
        edit("consolidation?at=R1", TEXT.replace("every year", "every month"), "reason")
                .then()
                .statusCode(303);
        var card = desk().select("#c-" + id);
        assertThat(card.select("> p .tag.draft").text()).isEqualTo("The quoted words were changed since");
        assertThat(card.select("blockquote").text()).isEqualTo("every year");
    }

    @Test
    void putsAWordingBesideTheTextWhereLittleIsLeftOfIt() {
        var other = suggest(0, "Schools of government offer a course to whoever works in an agency.");
        assertThat(desk().select("#c-" + other + " .diff.side > div")).hasSize(2);
    }
}
