package io.waymark.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.waymark.account.Accounts;
import io.waymark.account.Reach;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.TestWorkshop;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People see where they are signed in, and end it everywhere else. */
@QuarkusTest
class OwnSignInsHttpTest {
    @Inject
    Scenario scenario;

    @Inject
    Accounts accounts;

    @Inject
    TestClock clock;

    private TestWorkshop room;
    private Guest here;

    @BeforeEach
    void begin() {
        room = scenario.workshop();
        here = room.participant(0);
    }

    /** The same member in another browser, by a link. */
    private Guest elsewhere(Guest guest) {
        return again(guest, Reach.of(guest.member().id()));
    }

    private Guest again(Guest guest, Reach reach) {
        clock.advance(Duration.ofSeconds(1));
        return new Guest(
                guest.member(), accounts.signIn(guest.member().person(), reach).token());
    }

    private static Document page(Guest guest) {
        return Jsoup.parse(guest.browse("/my-data").statusCode(200).extract().asString());
    }

    private static void signOutElsewhere(Guest guest) {
        guest.page()
                .contentType(ContentType.URLENC)
                .post("/my-data/sign-out")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/my-data#sign-ins"));
    }

    @Test
    void showsThemNewestFirstAndWhichIsThisOne() {
        var there = elsewhere(here);
        here.browse("/my-data.json").body("signIns.current", contains(false, true));
        there.browse("/my-data.json").body("signIns.current", contains(true, false));
        var listed = page(here).select("#sign-ins + ul li");
        assertThat(listed).hasSize(2);
        assertThat(listed.get(0).text()).startsWith("From ").contains(" until ").doesNotContain("this one");
        assertThat(listed.get(1).text()).endsWith("this one");
    }

    /** Who is in no workshop has no other zone. */
    @Test
    void tellsWhoseTimesTheyAre() {
        assertThat(page(here).text()).contains("Times are those of Brussels.");
        assertThat(page(new Guest(null, scenario.organiser().token())).text()).contains("Times are those of UTC.");
    }

    @Test
    void theFilesHoldThemToo() {
        elsewhere(here);
        var files = here.browse("/my-data.csv").extract().asString();
        assertThat(files.lines().filter(line -> line.startsWith(",SIGN_IN,,,,until,")))
                .hasSize(2);
        var json = here.browse("/my-data.json").extract().jsonPath();
        assertThat(json.getMap("signIns[0]")).containsOnlyKeys("since", "until", "current");
    }

    @Test
    void endsAllOthersAtOnceAndStays() {
        var there = elsewhere(here);
        var other = room.participant(1);
        assertThat(page(here).select("form[action=/my-data/sign-out] button").text())
                .isEqualTo("Sign out everywhere else");
        signOutElsewhere(here);
        there.get("/me").statusCode(401);
        here.get("/me").statusCode(200);
        other.get("/me").statusCode(200);
        assertThat(page(here).select("form[action=/my-data/sign-out]")).isEmpty();
        assertThat(page(here).text()).contains("You are signed in nowhere else.");
        signOutElsewhere(here);
        here.browse("/my-data.json").body("signIns", hasSize(1));
    }

    @Test
    void doesNotSpeakOfThoseThatAreOver() {
        elsewhere(here);
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        var late = elsewhere(here);
        late.browse("/my-data.json").body("signIns", hasSize(1));
        clock.advance(Duration.ofHours(-12));
    }

    /** Whoever holds a link is that member, in that workshop and nowhere else. */
    @Test
    void whoCameByALinkNeitherSeesNorEndsWhatLeadsFurther() {
        var organiser = room.facilitator();
        var byLink = elsewhere(organiser);
        byLink.browse("/my-data.json").body("signIns", hasSize(1));
        signOutElsewhere(byLink);
        organiser.get("/me").statusCode(200);
        organiser.browse("/my-data.json").body("signIns", hasSize(2));
        signOutElsewhere(organiser);
        byLink.get("/me").statusCode(401);
    }

    @Test
    void whoCameByTwoLinksSeesWhatLeadsToOneOfThem() {
        var one = elsewhere(here);
        var both = again(
                here,
                Reach.of(here.member().id()).and(room.participant(1).member().id()));
        both.browse("/my-data.json").body("signIns", hasSize(3));
        one.browse("/my-data.json").body("signIns", hasSize(2));
    }

    @Test
    void isForWhoeverIsSignedIn() {
        Guest.STRANGER
                .page()
                .contentType(ContentType.URLENC)
                .post("/my-data/sign-out")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }
}
