package io.waymark.report;

import static io.waymark.session.RoundKind.ASSESS;
import static io.waymark.session.RoundKind.COMMENT;
import static io.waymark.session.RoundKind.VOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.session.Eligible;
import io.waymark.session.NewRound;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The report as PDF, Word and Excel. */
@QuarkusTest
class ReportFilesHttpTest {
    /** Letters of languages of the EU that plain fonts lack. */
    private static final String[] LETTERS = {
        "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
        "Жълтата дюля беше щастлива",
        "Příliš žluťoučký kůň úpěl ďábelské ódy",
        "Zażółć gęślą jaźń",
        "Árvíztűrő tükörfúrógép",
        "Glāžšķūņa rūķīši",
        "Įlinkdama fechtuotojo špaga",
        "Ħaġra ċara għal żewġ nies",
        "Éirígí, a bhuíon óg úr",
        "Muzicologă în bej vând whisky și tequila, preț fix",
        "Blåbærgrød, ærø, Ångström, çà, œuvre, ñandú, straße"
    };

    enum Kind {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        String path() {
            return "/workshops/{w}/report?format=" + name().toLowerCase(java.util.Locale.ROOT);
        }

        byte[] bytes(Guest who, TestWorkshop room) {
            return who.get(path(), room.id())
                    .statusCode(200)
                    .header("Content-Type", equalTo(mediaType))
                    .extract()
                    .asByteArray();
        }

        /** What a reader of the file reads, in one line. */
        String text(Guest who, TestWorkshop room) throws IOException {
            return text(bytes(who, room)).replaceAll("\\s+", " ");
        }

        private String text(byte[] file) throws IOException {
            var in = new ByteArrayInputStream(file);
            return switch (this) {
                case PDF -> {
                    try (var pdf = Loader.loadPDF(file)) {
                        yield new PDFTextStripper().getText(pdf);
                    }
                }
                case DOCX -> {
                    try (var word = new XWPFWordExtractor(new XWPFDocument(in))) {
                        yield word.getText();
                    }
                }
                case XLSX -> {
                    try (var excel = new XSSFExcelExtractor(new XSSFWorkbook(in))) {
                        yield excel.getText();
                    }
                }
            };
        }
    }

    @Inject
    Scenario scenario;

    @Inject
    TestClock clock;

    private static UUID comment(Guest who, UUID round, String body) {
        var json = "{\"target\":\"R1\",\"kind\":\"CONCERN\",\"body\":\"" + body + "\"}";
        return UUID.fromString(
                who.post("/rounds/{r}/comments", json, round).extract().path("id"));
    }

    private static void vote(Guest who, UUID round, String choice) {
        who.put("/rounds/{r}/votes/R1", "{\"choice\":\"" + choice + "\",\"reason\":\"Because " + choice + "\"}", round)
                .statusCode(200);
    }

    /** A workshop with a comment, a reply, a vote, one that too few answered, and an assessment, in all letters. */
    private TestWorkshop rich() {
        var letters = String.join(".\n\n", LETTERS);
        var room = scenario.empty(Attribution.NAMED)
                .participants(5)
                .publish(
                        TestWorkshop.DRAFT.replace("Why we are here.", letters + "\n\n##### Deep heading\n\n> Quoted"));
        var talk = room.open(COMMENT);
        var said = comment(room.participant(0), talk.id(), LETTERS[0] + " – who pays?");
        room.facilitator()
                .put("/comments/{c}/disposition", "{\"decision\":\"ANSWERED\",\"reason\":\"The ministries.\"}", said)
                .statusCode(200);
        var votes = room.open(VOTE);
        vote(room.participant(0), votes.id(), "AGREE");
        vote(room.participant(1), votes.id(), "DISAGREE");
        room.reveal(room.close(votes));
        var few = room.open(NewRound.plan(VOTE, "In secret")
                .lasting(600)
                .attributed(Attribution.PSEUDONYMOUS)
                .onlyFor(new Eligible(List.of("Research")))
                .done());
        room.participant(0)
                .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\",\"reason\":\"A secret\"}", few.id())
                .statusCode(200);
        room.reveal(room.close(few));
        clock.advance(Duration.ofSeconds(1));
        var assessed = room.open(ASSESS);
        room.participant(0)
                .put("/rounds/{r}/assessments/R1", "{\"scores\":{\"relevance\":4,\"feasibility\":null}}", assessed.id())
                .statusCode(200);
        room.reveal(room.close(assessed));
        return room;
    }

    @Test
    void pdfIsAccessible() throws Exception {
        var room = rich();
        var pdf = Kind.PDF.bytes(room.facilitator(), room);
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                            .map(each -> each.getRuleId().getClause() + "-"
                                    + each.getRuleId().getTestNumber() + " " + each.getMessage() + " "
                                    + each.getLocation().getContext())
                            .distinct())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFormatHoldsTheTextTheResultsAndTheReplies(Kind kind) throws IOException {
        var room = rich();
        var text = kind.text(room.facilitator(), room);
        assertThat(text)
                .contains("A small roadmap", "Draft: this text is not final")
                .contains("Each agency should train its staff every year.", "Set up a course", "School of government")
                .contains(LETTERS[0] + " – who pays?", "Answered", "The ministries.")
                .contains("Because AGREE", "Person 1, Organisation 1", "Denmark", "50 %")
                .contains("In secret", "Not shown: fewer than five answers")
                .doesNotContain("A secret");
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"PDF", "DOCX"})
    void lettersOfAllLanguagesComeThrough(Kind kind) throws IOException {
        var room = rich();
        assertThat(kind.text(room.participant(0), room)).contains(LETTERS);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRoundThatIsNotRevealedIsForFacilitatorsOnly(Kind kind) throws IOException {
        var room = scenario.workshop();
        var votes = room.open(VOTE);
        vote(room.participant(0), votes.id(), "DISAGREE");
        assertThat(kind.text(room.facilitator(), room)).contains("VOTE round").doesNotContain("Because DISAGREE");
        room.close(votes);
        assertThat(kind.text(room.facilitator(), room)).contains("Because DISAGREE");
        assertThat(kind.text(room.participant(0), room)).doesNotContain("Because DISAGREE");
        assertThat(kind.text(room.observer(), room)).doesNotContain("Because DISAGREE");
        room.reveal(votes);
        assertThat(kind.text(room.participant(1), room)).contains("Because DISAGREE");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aReplyThatIsOnlyProposedIsNotForParticipants(Kind kind) throws IOException {
        var room = rich();
        assertThat(kind.text(room.participant(0), room)).contains("who pays?").doesNotContain("The ministries.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anAnonymousWorkshopNamesNobody(Kind kind) throws IOException {
        var room = scenario.workshop(Attribution.ANONYMOUS);
        var votes = room.open(VOTE);
        vote(room.participant(0), votes.id(), "AGREE");
        room.reveal(room.close(votes));
        assertThat(kind.text(room.facilitator(), room))
                .contains("Because AGREE")
                .doesNotContain("Person 1")
                .doesNotContain("Organisation 1");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aTextWithoutAnyRoundHasItsReport(Kind kind) throws IOException {
        var room = scenario.workshop();
        assertThat(kind.text(room.observer(), room)).contains("A small roadmap", "Publish a register");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void fortyRecommendationsAreAllThere(Kind kind) throws IOException {
        var long40 = new StringBuilder("# Forty\n\n## Area\n");
        IntStream.rangeClosed(1, 40).forEach(n -> long40.append("\n### Title number ")
                .append(n)
                .append("\n\nBody number ")
                .append(n)
                .append(".\n"));
        var room = scenario.empty(Attribution.NAMED).participants(1).publish(long40.toString());
        assertThat(kind.text(room.facilitator(), room)).contains("R40", "Title number 40", "Body number 40.");
    }

    @Test
    void figuresOfALiveRoundAreMarkedAsMoving() throws IOException {
        var room = scenario.workshop();
        var plan = Scenario.round(VOTE);
        var live = room.facilitator()
                .post(
                        "/workshops/{w}/sessions",
                        "{\"title\":\"Live\",\"rounds\":[{\"kind\":\"VOTE\",\"title\":\"" + plan.title()
                                + "\",\"seconds\":600,\"live\":true}]}",
                        room.id())
                .extract()
                .<String>path("rounds[0].id");
        room.facilitator().post("/rounds/{r}/open", "{}", live).statusCode(200);
        vote(room.participant(0), UUID.fromString(live), "AGREE");
        for (var kind : new Kind[] {Kind.PDF, Kind.DOCX})
            assertThat(kind.text(room.participant(1), room)).contains("still open", "Because AGREE");
        room.participant(1).get("/workshops/{w}/report", room.id()).body(containsString("still open"));
    }

    @Test
    void theDraftMarkGoesWithTheFinalText() throws IOException {
        var room = scenario.workshop();
        room.facilitator().post("/workshops/{w}/versions", "{\"basedOn\":1}", room.id());
        room.facilitator().post("/workshops/{w}/versions/2/publication", "{\"stage\":\"FINAL\"}", room.id());
        for (var kind : Kind.values())
            assertThat(kind.text(room.participant(0), room)).doesNotContain("not final");
    }

    @Test
    void everyPageOfTheDraftIsMarkedAndNumbered() throws IOException {
        var room = rich();
        try (var pdf = Loader.loadPDF(Kind.PDF.bytes(room.facilitator(), room))) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf))
                        .contains("not final", "Test workshop · Version 1")
                        .contains("Page " + page + " of " + pdf.getNumberOfPages());
            }
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("A small roadmap");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("In short");
        }
    }

    @Test
    void picturesStandInThePageWithTheirNumbersAndNobodysOwnAnswer() {
        var room = rich();
        var page = room.participant(0).browse("/workshops/{w}/report", room.id());
        page.body(containsString("<svg")).body(containsString("1 of 2 agree. Disagree: 1"));
        page.body(containsString("<th scope=\"row\">Number</th>")).body(not(containsString("<path")));
    }

    @Test
    void aTitleInOtherLettersNamesTheFileInBothWays() {
        var room = scenario.workshop();
        room.facilitator()
                .patch("/workshops/{w}", "{\"title\":\"Δοκιμή \\\"A\\\"; b\"}", room.id())
                .statusCode(200);
        room.facilitator()
                .get("/workshops/{w}/report?format=docx", room.id())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"a-b-report-v1-draft.docx\"; "
                                + "filename*=UTF-8''%CE%B4%CE%BF%CE%BA%CE%B9%CE%BC%CE%AE-a-b-report-v1-draft.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "xlsx"})
    void refusalsAreProblems(String format) {
        var room = scenario.empty(Attribution.NAMED);
        room.facilitator()
                .get("/workshops/{w}/report?format={f}", room.id(), format)
                .statusCode(404)
                .contentType("application/problem+json");
        Guest.STRANGER
                .get("/workshops/{w}/report?format={f}", room.id(), format)
                .statusCode(401);
    }
}
