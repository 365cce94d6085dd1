package io.waymark.session;

import static io.waymark.session.RoundKind.VOTE;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestWorkshop;
import io.waymark.workshop.Attribution;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stakeholder groups while a round runs for some of them. */
@QuarkusTest
class RegroupingHttpTest {
    private static final Eligible INDUSTRY = new Eligible(List.of("Industry"));

    @Inject
    Scenario scenario;

    private TestWorkshop room;
    private Guest research;

    @BeforeEach
    void people() {
        room = scenario.workshop();
        research = room.participant(1);
    }

    private RoundView forIndustry(RoundKind kind) {
        return room.open(NewRound.plan(kind, "For industry")
                .lasting(600)
                .onlyFor(INDUSTRY)
                .done());
    }

    @Test
    void doesNotChooseAnotherGroupWhileItRuns() {
        var round = forIndustry(VOTE);
        var join = "{\"stakeholderGroup\":\"Industry\"}";
        research.patch("/workshops/{w}/members/mine", join, room.id()).statusCode(409);
        research.patch("/workshops/{w}/members/mine", "{\"expertise\":\"Law\"}", room.id())
                .statusCode(200);
        var link = room.facilitator()
                .post(
                        "/workshops/{w}/links",
                        "{\"members\":[\"" + room.member(2).id() + "\"]}",
                        room.id())
                .extract()
                .<String>path("items[0].link");
        Guest.STRANGER
                .post("/invitations/{s}/acceptance", join, link.substring(link.lastIndexOf('/') + 1))
                .statusCode(409);
        // A facilitator may put somebody right, where people are named.
        room.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"stakeholderGroup\":\"Law\"}",
                        room.id(),
                        room.member(2).id())
                .statusCode(200);
        room.close(round);
        research.patch("/workshops/{w}/members/mine", join, room.id()).statusCode(200);
        room.facilitator().get("/workshops/{w}/audit", room.id()).body("items.action", hasItem("member.change"));
    }

    /** One person alone in it would be the author of all that is said there. */
    @ParameterizedTest
    @EnumSource(names = {"PSEUDONYMOUS", "ANONYMOUS"})
    void facilitatorsDoNotEmptyARoundThatNamesNobody(Attribution attribution) {
        room = scenario.empty(attribution).participants(5).publish(TestWorkshop.DRAFT);
        for (int i = 0; i < 5; i++) regroup(i, "Industry", 200);
        var round = forIndustry(VOTE);
        regroup(0, "Law", 409);
        room.close(round);
        regroup(0, "Law", 200);
    }

    private void regroup(int who, String group, int status) {
        room.facilitator()
                .patch(
                        "/workshops/{w}/members/{m}",
                        "{\"stakeholderGroup\":\"" + group + "\"}",
                        room.id(),
                        room.member(who).id())
                .statusCode(status);
    }
}
