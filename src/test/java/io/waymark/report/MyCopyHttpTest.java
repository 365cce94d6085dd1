package io.waymark.report;

import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.comment.CommentKind;
import io.waymark.comment.Comments;
import io.waymark.comment.NewComment;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.vote.NewVote;
import io.waymark.vote.VoteChoice;
import io.waymark.vote.Votes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One's own contributions on paper. */
@QuarkusTest
class MyCopyHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    Comments comments;

    @Inject
    Votes votes;

    private TestWorkshop room;

    @BeforeEach
    void contribute() {
        room = scenario.workshop();
        var open = room.open(COMMENT);
        comments.post(room.member(0), open.id(), NewComment.of("R1", CommentKind.CONCERN, "Λίγο αργά για εμάς"));
        comments.post(room.member(1), open.id(), NewComment.of("R1", CommentKind.CONCERN, "Somebody else's words"));
        var vote = room.open(VOTE);
        votes.cast(room.member(0), vote.id(), "R2", new NewVote(VoteChoice.DISAGREE, "Too dear"));
        votes.cast(room.member(1), vote.id(), "R2", new NewVote(VoteChoice.AGREE, "Not mine"));
        room.close(vote);
    }

    private byte[] file(Guest guest, String format) {
        return guest.get("/workshops/{w}/mine/copy?format=" + format, room.id())
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment; filename=\"test-workshop-my-copy." + format + "\""))
                .extract()
                .asByteArray();
    }

    private static void holdsWhatIsMine(String text) {
        assertThat(text.replaceAll("\\s+", " "))
                .contains(
                        "Person 1",
                        "Λίγο αργά για εμάς",
                        "Train civil servants",
                        "Disagree",
                        "Too dear",
                        "On version 1")
                .doesNotContain("Somebody else", "Not mine");
    }

    @Test
    void isAPdf() throws IOException {
        try (var pdf = Loader.loadPDF(file(room.participant(0), "pdf"))) {
            holdsWhatIsMine(new PDFTextStripper().getText(pdf));
        }
    }

    @Test
    void isAWordFile() throws IOException {
        var bytes = new ByteArrayInputStream(file(room.participant(0), "docx"));
        try (var text = new XWPFWordExtractor(new XWPFDocument(bytes))) {
            holdsWhatIsMine(text.getText());
        }
    }

    @Test
    void isAPageToo() {
        room.participant(0)
                .get("/workshops/{w}/mine/copy", room.id())
                .statusCode(200)
                .body(containsString("Too dear"))
                .body(not(containsString("Not mine")));
        room.participant(2)
                .get("/workshops/{w}/mine/copy", room.id())
                .statusCode(200)
                .body(containsString("You have not contributed yet"));
    }

    @Test
    void isForParticipantsInThreeFormats() {
        room.facilitator().get("/workshops/{w}/mine/copy", room.id()).statusCode(403);
        room.participant(0)
                .get("/workshops/{w}/mine/copy?format=xlsx", room.id())
                .statusCode(400)
                .body("violations[0].message", containsString("html, pdf, docx"));
    }

    @Test
    void isOfferedWhereOneReadsIt() {
        room.participant(0)
                .browse("/workshops/{w}/mine", room.id())
                .body(containsString("/mine/copy?format=pdf"))
                .body(containsString("/mine/copy?format=docx"));
    }
}
