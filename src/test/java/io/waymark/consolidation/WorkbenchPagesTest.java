package io.waymark.consolidation;

import static io.waymark.session.RoundKind.COMMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

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
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
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

    private List<UUID> sayMany(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> say(i % 3, "R1", "Concern " + i))
                .toList();
    }

    private static List<String> cards(Document desk) {
        return desk.select("article.contribution").eachAttr("id");
    }

    private static List<String> ids(List<UUID> comments) {
        return comments.stream().map(comment -> "c-" + comment).toList();
    }

    private Document follow(String query) {
        return Jsoup.parse(room.facilitator()
                .browse("/workshops/" + room.id() + "/versions/1/consolidation" + query)
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void showsMoreThanAPageOfCommentsAPageAtATime() {
        var said = sayMany(60);
        var first = desk();
        assertThat(cards(first)).isEqualTo(ids(said.subList(0, 25)));
        assertThat(first.select("#c-" + said.get(0) + " [name=also]")).hasSize(24);
        assertThat(first.select("#c-" + said.get(0) + " [name=with]")).hasSize(24);
        assertThat(first.select(".big-number").text()).contains("0 of 60");
        assertThat(first.text()).contains("Comments, page 1 of 3");
        var next = first.select(".pager a[rel=next]").last().attr("href");
        assertThat(next).isEqualTo("?at=R1&page=2#comments");
        var second = follow("?at=R1&page=2");
        assertThat(cards(second)).isEqualTo(ids(said.subList(25, 50)));
        assertThat(second.select(".pager a[rel=prev]").last().attr("href")).isEqualTo("?at=R1&page=1#comments");
        assertThat(cards(follow("?at=R1&page=3"))).isEqualTo(ids(said.subList(50, 60)));
    }

    @Test
    void growsWithTheCommentsOfAPageOnly() {
        sayMany(25);
        int one = desk().html().length();
        sayMany(75);
        assertThat(desk().html().length()).isBetween(one, one + one / 10);
    }

    @Test
    void leadsBackToTheCommentThatWasRepliedTo() {
        var said = sayMany(60);
        var answer = reply(said.get(30), "NOTED", "").statusCode(303).extract().header("Location");
        assertThat(answer).endsWith("?at=R1&comment=" + said.get(30) + "#c-" + said.get(30));
        assertThat(cards(follow("?at=R1&comment=" + said.get(30)))).contains("c-" + said.get(30));
        var back = Jsoup.parse(
                reply(said.get(59), "REJECTED", "").statusCode(422).extract().asString());
        assertThat(cards(back)).isEqualTo(ids(said.subList(50, 60)));
        assertThat(back.select("#c-" + said.get(59) + " option[selected]").eachAttr("value"))
                .containsExactly("REJECTED");
    }

    @Test
    void beginsWithThePageOnWhichSomebodyWaits() {
        var said = sayMany(30);
        reply(said.get(0), "NOTED", "", said.subList(1, 25).toArray(UUID[]::new))
                .statusCode(303);
        var desk = desk();
        assertThat(cards(desk)).isEqualTo(ids(said.subList(25, 30)));
        assertThat(desk.select(".big-number").text()).contains("25 of 30");
    }

    @Test
    void keepsAGroupOnOnePage() {
        var said = sayMany(27);
        group(said.get(1), said.get(0));
        var desk = desk();
        assertThat(cards(desk)).hasSize(25).doesNotContain("c-" + said.get(1));
        assertThat(desk.select("#c-" + said.get(0) + " #c-" + said.get(1))).hasSize(1);
        assertThat(cards(follow("?at=R1&page=2"))).containsExactly("c-" + said.get(26));
        assertThat(cards(follow("?at=R1&comment=" + said.get(1)))).contains("c-" + said.get(0));
    }

    @Test
    void leadsToASuggestionOnAnotherPage() {
        var must = suggest(0, TEXT.replace("should", "must"));
        sayMany(30);
        var may = suggest(1, TEXT.replace("should", "may"));
        assertThat(desk().select("#c-" + must + " a[href=?at=R1&page=2#c-" + may + "]"))
                .hasSize(1);
        assertThat(follow("?at=R1&page=2").select("#c-" + may + " a[href=?at=R1&page=1#c-" + must + "]"))
                .hasSize(1);
    }

    @Test
    void staysOnThePageWhenRepliesAreReleased() {
        var said = sayMany(30);
        reply(said.get(0), "NOTED", "");
        var form = follow("?at=R1&page=2").select("form[action*=/release]").attr("action");
        assertThat(form).endsWith("/release?at=R1&page=2");
        room.facilitator()
                .page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .post(form)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/consolidation?at=R1&page=2"));
    }

    private void begin() {
        room.facilitator()
                .page()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("idempotencyKey", UUID.randomUUID().toString())
                .formParam("then", "consolidation")
                .post("/workshops/{w}/versions/1/next", room.id())
                .then()
                .statusCode(303);
    }

    private Document next(String path) {
        return Jsoup.parse(room.facilitator()
                .browse("/workshops/" + room.id() + "/versions/2" + path)
                .statusCode(200)
                .extract()
                .asString());
    }

    /** Sends the form of the text as a browser would, with one thing as it is told. */
    private ValidatableResponse edit(Document desk, String name, String value) {
        var form = (FormElement) desk.selectFirst("form#edit");
        var request = room.facilitator().page().contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.formData().stream()
                .filter(field -> !field.key().equals(name))
                .forEach(field -> request.formParam(field.key(), field.value()));
        return request.formParam(name, value).post(form.attr("action")).then();
    }

    @Test
    void staysOnThePageWhileTheTextIsEdited() {
        sayMany(30);
        var may = suggest(0, TEXT.replace("should", "may"));
        begin();
        var desk = next("/consolidation?at=R1&page=2");
        assertThat(desk.selectFirst("form#edit").attr("action")).endsWith("/consolidation?at=R1");
        var inserted = Jsoup.parse(
                edit(desk, "insert", may.toString()).statusCode(200).extract().asString());
        assertThat(inserted.select("[name='text.body']").text()).isEqualTo(TEXT.replace("should", "may"));
        assertThat(inserted.select("#c-" + may)).hasSize(1);
        assertThat(cards(Jsoup.parse(
                        edit(desk, "text.title", "").statusCode(422).extract().asString())))
                .isEqualTo(cards(desk));
        edit(inserted, "reason", "Asked for")
                .statusCode(303)
                .header("Location", endsWith("/consolidation?saved=R1&at=R1&page=2"));
    }

    @Test
    void addsWhatAPageOfCommentsLedTo() {
        var said = IntStream.range(0, 30)
                .mapToObj(i -> say(i % 3, "DOC", "Something is missing " + i))
                .toList();
        begin();
        var desk = next("/consolidation?at=DOC&page=2");
        var add = desk.select("a[href*=/add]").attr("href");
        assertThat(add).endsWith("/add?at=DOC&page=2");
        var form = next("/add?at=DOC&page=2");
        assertThat(form.select("[name=comments]").eachAttr("value"))
                .containsExactlyElementsOf(
                        said.subList(25, 30).stream().map(UUID::toString).toList());
        assertThat(form.select(".breadcrumb a").attr("href")).endsWith("/consolidation?at=DOC&page=2");
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
