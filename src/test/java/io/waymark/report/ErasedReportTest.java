package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundView;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Once somebody's data was erased, their name is nowhere that anybody can look. */
@QuarkusTest
class ErasedReportTest {
    private static final List<String> NAMES = List.of("Person 1", "Organisation 1");
    private static final String WORDS = "Words of my own";

    @Inject
    Scenario scenario;

    private TestWorkshop room;
    private final List<RoundView> rounds = new ArrayList<>();

    private void hold(Attribution attribution) {
        room = scenario.workshop(attribution);
        var guest = room.participant(0);
        var talk = room.open(RoundKind.COMMENT);
        say(guest, talk, "{\"target\":\"R1\",\"kind\":\"SUPPORT\",\"body\":\"" + WORDS + "\"}");
        say(guest, talk, "{\"target\":\"R1\",\"kind\":\"EDIT\",\"body\":\"" + WORDS + "\",\"replacement\":\"New\"}");
        if (attribution == Attribution.NAMED)
            say(
                    room.facilitator(),
                    talk,
                    "{\"target\":\"R1\",\"kind\":\"SUPPORT\",\"body\":\"Aloud\",\"source\":\"ORAL\",\"speaker\":\"person 1\"}");
        var votes = room.open(RoundKind.VOTE);
        for (int i = 0; i < 3; i++)
            room.participant(i)
                    .put("/rounds/{r}/votes/R1", "{\"choice\":\"AGREE\",\"reason\":\"" + WORDS + i + "\"}", votes.id())
                    .statusCode(200);
        var scores = room.open(RoundKind.ASSESS);
        guest.put(
                        "/rounds/{r}/assessments/R1",
                        "{\"scores\":{\"relevance\":2},\"reason\":\"" + WORDS + "\"}",
                        scores.id())
                .statusCode(200);
        rounds.addAll(List.of(talk, votes, scores));
        rounds.forEach(round -> room.reveal(room.close(round)));
    }

    private static void say(Guest by, RoundView round, String body) {
        by.post("/rounds/{r}/comments", body, round.id()).statusCode(201);
    }

    private void erase(String comments) {
        room.facilitator()
                .post(
                        "/workshops/{w}/members/{m}/erasure",
                        "{\"comments\":\"" + comments + "\"}",
                        room.id(),
                        room.member(0).id())
                .statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Attribution.class)
    void noNameIsLeftInAnyExport(Attribution attribution) throws IOException {
        hold(attribution);
        if (attribution == Attribution.NAMED) assertThat(file("md")).contains(NAMES.get(0));
        erase("KEEP");
        for (var format : List.of("html", "md", "csv", "json", "xlsx", "docx", "pdf"))
            assertThat(file(format))
                    .as(format)
                    .doesNotContain(NAMES)
                    .doesNotContain("person 1")
                    .contains(WORDS);
    }

    @ParameterizedTest
    @EnumSource(Attribution.class)
    void noNameIsLeftOnAnyPageOrInTheApi(Attribution attribution) {
        hold(attribution);
        erase("KEEP");
        var w = "/workshops/" + room.id();
        for (var page : List.of("", "/members", "/audit", "/report", "/versions/1/consolidation", "/run"))
            clean(room.facilitator().browse(w + page), page);
        for (var path : List.of("/members", "/audit?limit=200", "/versions/1/consolidation", "/sessions", "/state"))
            clean(room.facilitator().get(w + path), path);
        for (var round : rounds)
            for (var reader : List.of(room.facilitator(), room.participant(1))) {
                for (var path : List.of("/comments", "/results?by=country", "/progress"))
                    clean(reader.get("/rounds/" + round.id() + path), path);
                for (var page : List.of("", "/results")) clean(reader.browse("/rounds/" + round.id() + page), page);
            }
    }

    /** Rounds in which people only talk have no results. */
    private static void clean(ValidatableResponse answer, String where) {
        answer.statusCode(where.startsWith("/results") ? oneOf(200, 404) : equalTo(200));
        assertThat(answer.extract().asString()).as(where).doesNotContain(NAMES).doesNotContain("person 1");
    }

    @Test
    void wordsAreTakenOutOfEachFileWhereThatWasAsked() throws IOException {
        hold(Attribution.NAMED);
        erase("BLANK");
        for (var format : List.of("html", "md", "csv", "json", "xlsx", "docx"))
            assertThat(file(format))
                    .as(format)
                    .doesNotContain(WORDS + "\"", WORDS + "<", WORDS + "0", WORDS + "\n")
                    .contains(WORDS + "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "pl", "da", "el"})
    void thePageSaysSoInTheReadersLanguage(String language) {
        hold(Attribution.NAMED);
        erase("BLANK");
        var page = room.participant(1)
                .page()
                .cookie("language", language)
                .get("/rounds/{r}?at=R1", rounds.get(0).id())
                .then()
                .extract()
                .asString();
        assertThat(page)
                .contains(
                        switch (language) {
                            case "de" -> "[Text auf Wunsch";
                            case "fr" -> "[texte retiré";
                            case "pl" -> "[tekst usunięty";
                            case "da" -> "[tekst fjernet";
                            case "el" -> "[το κείμενο αφαιρέθηκε";
                            default -> "[text removed at its author’s request]";
                        });
    }

    /** What was sealed is what was counted, and its fingerprint is still of it. */
    @Test
    void resultsStayAsTheyWereSealed() {
        hold(Attribution.NAMED);
        var before = result();
        erase("BLANK");
        var after = result();
        for (var field : List.of("sha256", "seal", "respondents", "items[0].counts", "breakdown"))
            assertThat(after.<Object>path(field)).as(field).isEqualTo(before.path(field));
        assertThat(after.<List<String>>path("items[0].reasons.text"))
                .contains("[text removed at its author’s request]", WORDS + "1");
        assertThat(after.<List<Boolean>>path("positions.author.former")).containsOnlyOnce(true);
    }

    private io.restassured.response.ExtractableResponse<io.restassured.response.Response> result() {
        return room.participant(1)
                .get("/rounds/{r}/results?by=country", rounds.get(1).id())
                .statusCode(200)
                .extract();
    }

    /** Somebody who counted as present still does, and so does their country: only who it was is gone. */
    @Test
    void whoTookPartIsCountedAsBefore() {
        hold(Attribution.NAMED);
        var report = room.facilitator().get("/workshops/{w}/report?format=json", room.id());
        var before = report.extract();
        erase("KEEP");
        room.facilitator()
                .get("/workshops/{w}/report?format=json", room.id())
                .body("attendance.arrived", equalTo(before.path("attendance.arrived")))
                .body("attendance.countries", equalTo(before.path("attendance.countries")))
                .body("attendance.people.size()", equalTo(2));
    }

    private String file(String format) throws IOException {
        var bytes = room.facilitator()
                .get("/workshops/{w}/report?format=" + format, room.id())
                .statusCode(200)
                .extract()
                .asByteArray();
        return switch (format) {
            case "xlsx", "docx" -> unzipped(bytes);
            case "pdf" -> {
                try (var document = Loader.loadPDF(bytes)) {
                    yield new PDFTextStripper().getText(document);
                }
            }
            default -> new String(bytes, StandardCharsets.UTF_8);
        };
    }

    private static String unzipped(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
