package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever people type comes out as text: on every page, to everybody, also in the report. */
@QuarkusTest
class StoredMarkupTest {
    /** Names of the fields as {@link Planted} fills them; each must be seen on some page, or nothing was tried. */
    private static final List<String> FIELDS = List.of(
            "Title",
            "Purpose",
            "Contact",
            "Notice",
            "Label",
            "Heading",
            "Body",
            "Rationale",
            "Action",
            "Lead",
            "Indicator",
            "Addressee",
            "Evidence",
            "AreaText",
            "Introduction",
            "Name",
            "Organisation",
            "Group",
            "Invited",
            "Session",
            "Round",
            "Instructions",
            "Venue",
            "Material",
            "Comment",
            "Wording",
            "Objection",
            "Reply",
            "Speaker",
            "Reason",
            "Judgement",
            "Answer",
            "NewBody",
            "Why",
            "Override",
            "Reopened",
            "Hidden",
            "Low",
            "High",
            "Description",
            "Expertise",
            "Address",
            "Meeting",
            "Announced",
            "Note",
            "Unsent",
            "Quoted",
            "Reworded");

    @Inject
    Scenario scenario;

    @TestHTTPResource
    String url;

    private final List<String> complaints = new ArrayList<>();
    private final StringBuilder seen = new StringBuilder();
    /** Links to the rest of long lists. */
    private final Set<String> followed = new HashSet<>();

    private final TreeSet<String> pages = new TreeSet<>();
    private Knock knock;
    private Planted planted;
    private Addresses addresses;

    @BeforeEach
    void come() {
        knock = new Knock(url);
    }

    @Test
    void staysText() {
        planted = new Planted(scenario, knock);
        addresses = new Addresses(planted);
        assertThat(Payloads.all()).hasSizeGreaterThan(120);
        for (var route : Route.all()) if (route.isRead() && !route.path().contains("{secret}")) read(route);
        for (int i = 1; i < Planted.TITLES.size(); i++) titled(i);
        planted.sumUp();
        var wall = "/workshops/" + planted.room.id() + "/projector";
        for (var page : List.of(wall, wall + "/screen")) look(page + planted.wall, Guest.STRANGER);
        assertThat(complaints).isEmpty();
        assertThat(pages).contains("/workshops/{}/projector" + planted.wall);
        assertThat(FIELDS).as("shown somewhere").allMatch(field -> seen.indexOf(Payloads.name(field)) >= 0, "seen");
        assertThat(pages).hasSizeGreaterThan(45);
    }

    private void read(Route route) {
        int seen = 0;
        for (var address : addresses.of(route)) {
            look(address, planted.room.facilitator());
            if (seen++ < 2) look(address, planted.people.get(0));
        }
        if (route.path().endsWith("/report") && route.isApi())
            for (var version : List.of(1, 2))
                look(addresses.of(route).get(0) + "?format=html&version=" + version, planted.room.facilitator());
    }

    /** The next of the titles, which a workshop has one of only. */
    private void titled(int number) {
        planted.settings(Planted.TITLES.get(number), number);
        var room = "/workshops/" + planted.room.id();
        for (var page : List.of(room, "/j/" + planted.room.code())) look(page, planted.people.get(0));
        if (number < 4)
            for (var page : List.of(room + "/settings", room + "/privacy", "/")) look(page, planted.room.facilitator());
    }

    private void look(String path, Guest guest) {
        var answer = knock.send("GET", path, guest, null, null);
        Knock.check(answer);
        if (!answer.type().startsWith("text/html")) return;
        var page = Jsoup.parse(answer.body());
        Markup.complaints(page).forEach(complaint -> complaints.add(path + ": " + complaint));
        if (answer.status() != 200) return;
        pages.add(path.replaceAll("[0-9a-f-]{36}", "{}"));
        page.select("a[href*=after=]").eachAttr("href").stream()
                .filter(followed::add)
                .forEach(next -> look(next, guest));
        // What stands in the fields of forms is seen as well, and where links lead.
        seen.append(page.text())
                .append(String.join(" ", page.select("input[value]").eachAttr("value")))
                .append(String.join(" ", page.select("a[href]").eachAttr("href")));
    }

    /** What comes back in a form that was refused was typed by the same hand, but also on the pages of strangers. */
    @Test
    void aRefusedFormStaysTextToo() {
        for (var text : Payloads.packed("Typed", 2000)) {
            var form = "code=" + encode(text) + "&name=" + encode(text) + "&email=" + encode(text) + "&to="
                    + encode(text) + "&password=x";
            for (var page : List.of("/join", "/sign-in")) {
                var answer = knock.send("POST", page, Guest.STRANGER, "application/x-www-form-urlencoded", form);
                Knock.check(answer);
                Markup.complaints(Jsoup.parse(answer.body()))
                        .forEach(complaint -> complaints.add(page + ": " + complaint));
                assertThat(answer.body()).contains("zqTyped");
            }
            for (var page : List.of("/sign-in?to=" + encode(text), "/join?code=" + encode(text)))
                look(page, Guest.STRANGER);
        }
        assertThat(complaints).isEmpty();
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Every text that any page reads out of its address. */
    @Test
    void whatALinkBringsStaysTextToo() {
        planted = new Planted(scenario, knock);
        addresses = new Addresses(planted);
        var text = encode(Payloads.packed("Linked", 1500).get(0));
        for (var route : Route.all()) {
            if (!route.isRead() || route.isApi() || route.path().contains("{secret}")) continue;
            for (var name : route.queries())
                look(addresses.of(route).get(0) + "?" + name + "=" + text, planted.room.facilitator());
        }
        assertThat(complaints).isEmpty();
    }
}
