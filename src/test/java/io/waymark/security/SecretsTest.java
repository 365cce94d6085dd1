package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What opens a door, or is kept to know it again, is told to nobody: on no page, in no answer and in no file. */
@QuarkusTest
class SecretsTest {
    @Inject
    Scenario scenario;

    @Inject
    AgroalDataSource database;

    @TestHTTPResource
    String url;

    private final TreeMap<String, String> secrets = new TreeMap<>();
    private Ground ground;

    @BeforeEach
    void keepSecrets() throws SQLException {
        ground = new Ground(scenario);
        var lead = ground.room.facilitator();
        secrets.put("token of the facilitator", signature(lead.token()));
        secrets.put("token of a participant", signature(ground.author.token()));
        secrets.put(
                "link of the wall",
                link(lead.post("/workshops/{w}/projector/link", "{}", ground.room.id())
                        .extract()
                        .path("link")));
        var invited = "{\"invitations\":[{\"name\":\"Ines\",\"role\":\"PARTICIPANT\"}]}";
        secrets.put(
                "personal link",
                link(lead.post("/workshops/{w}/invitations", invited, ground.room.id())
                        .extract()
                        .path("items[0].link")));
        keep("hash of a password", "select password from person where password is not null");
        keep("hash of a link", "select hash from personal_link");
        keep("hash of a wall", "select hash from projector where hash is not null");
    }

    private static String signature(String token) {
        return token.substring(token.lastIndexOf('.'));
    }

    private static String link(String link) {
        return link.substring(link.length() - 43);
    }

    private void keep(String what, String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) secrets.put(what + " " + rows.getRow(), rows.getString(1));
        }
        assertThat(secrets).containsKey(what + " 1");
    }

    @Test
    void areOnNoPageAndInNoAnswer() {
        var knock = new Knock(url);
        int asked = 0;
        for (var route : Route.all())
            for (var caller : List.of(Caller.OBSERVER, Caller.PARTICIPANT, Caller.FACILITATOR))
                for (var ids : ground.ids(route)) {
                    if (!route.isRead() || route.path().endsWith("/events")) continue;
                    var answer = knock.send("GET", route.at(ids), caller.in(ground, ground), null, null);
                    hidden(caller + " " + route, answer.body());
                    asked++;
                }
        assertThat(asked).isGreaterThan(400);
    }

    @Test
    void areInNoFileOfTheReport() throws IOException {
        for (var format : List.of("html", "md", "csv", "json", "docx", "xlsx", "pdf")) {
            var file = ground.room
                    .facilitator()
                    .api()
                    .accept("*/*")
                    .get("/workshops/{w}/report?format={f}", ground.room.id(), format)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            for (var text : texts(format, file)) hidden(format, text);
        }
    }

    private static List<String> texts(String format, byte[] file) throws IOException {
        if (format.equals("pdf"))
            try (var pdf = Loader.loadPDF(file)) {
                return List.of(new PDFTextStripper().getText(pdf));
            }
        var texts = new ArrayList<>(List.of(new String(file, StandardCharsets.UTF_8)));
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (parts.getNextEntry() != null) texts.add(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
        }
        if (format.matches("docx|xlsx")) assertThat(texts).hasSizeGreaterThan(5);
        return texts;
    }

    private void hidden(String where, String text) {
        secrets.forEach((what, secret) ->
                assertThat(text.contains(secret)).as(what + " in " + where).isFalse());
    }
}
