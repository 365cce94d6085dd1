package io.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.analysis.DotsItem;
import io.waymark.analysis.Results;
import io.waymark.analysis.VoteItem;
import io.waymark.comment.CommentView;
import io.waymark.comment.Dispositions;
import io.waymark.platform.Paging;
import io.waymark.session.Participations;
import io.waymark.session.RoundKind;
import io.waymark.session.RoundState;
import io.waymark.session.RoundView;
import io.waymark.session.Sessions;
import io.waymark.support.Guest;
import io.waymark.support.TestClock;
import io.waymark.vote.VoteChoice;
import io.waymark.workshop.Access;
import io.waymark.workshop.Deed;
import io.waymark.workshop.Deeds;
import io.waymark.workshop.Member;
import io.waymark.workshop.Members;
import io.waymark.workshop.Role;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoTest {
    @Inject
    Demo demo;

    @Inject
    Access access;

    @Inject
    Members members;

    @Inject
    Deeds deeds;

    @Inject
    Sessions sessions;

    @Inject
    Participations participations;

    @Inject
    Dispositions dispositions;

    @Inject
    Results results;

    @Inject
    ObjectMapper json;

    @Inject
    TestClock clock;

    @Test
    void isInMidSession() {
        var host = host(demo.seed());
        var agenda = agenda(host);
        assertThat(agenda)
                .extracting(RoundView::kind)
                .containsExactly(
                        RoundKind.TALK,
                        RoundKind.COMMENT,
                        RoundKind.VOTE,
                        RoundKind.VOTE,
                        RoundKind.ASSESS,
                        RoundKind.VOTE,
                        RoundKind.TALK);
        assertThat(agenda)
                .extracting(RoundView::state)
                .containsExactly(
                        RoundState.CLOSED,
                        RoundState.REVEALED,
                        RoundState.REVEALED,
                        RoundState.REVEALED,
                        RoundState.OPEN,
                        RoundState.PLANNED,
                        RoundState.PLANNED);
        assertThat(agenda.get(4).closesAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(25)));
        var progress = participations.progress(host, agenda.get(4).id());
        assertThat(progress.answered()).isEqualTo(11);
        assertThat(progress.done()).isEqualTo(3);
    }

    @Test
    void hasAPastThatTookItsTime() {
        var start = clock.instant().minus(Duration.ofMinutes(55)).truncatedTo(ChronoUnit.MINUTES);
        var host = host(demo.seed());
        var agenda = agenda(host);
        assertThat(agenda.subList(0, 4))
                .extracting(round -> Duration.between(start, round.openedAt()).toMinutes())
                .containsExactly(0L, 10L, 35L, 50L);
        assertThat(agenda.get(4).openedAt()).isEqualTo(clock.instant());
        var said = dispositions.on(host, List.of(1)).stream()
                .map(CommentView::createdAt)
                .toList();
        assertThat(said).doesNotHaveDuplicates().allMatch(moment -> moment.isBefore(start.plusSeconds(34 * 60)));
        assertThat(deeds.list(host, Paging.first()).items())
                .extracting(Deed::at)
                .isSorted()
                .first()
                .isEqualTo(start.minus(Duration.ofDays(9)));
        assertThat(deeds.list(host, Paging.first()).items())
                .noneMatch(deed -> deed.at().isAfter(clock.instant()));
    }

    @Test
    void holdsThePeopleAndWhatTheySaid() {
        var sample = SampleWorkshop.read(json);
        var host = host(demo.seed());
        assertThat(members.list(host, Paging.all()).items())
                .hasSize(sample.members().size())
                .allMatch(member -> member.country() != null && member.expertise() != null);
        var comments = dispositions.on(host, List.of(1));
        assertThat(comments).hasSize(sample.comments().size());
        assertThat(comments.stream().mapToInt(CommentView::supports).max()).hasValue(5);
        assertThat(comments.stream().map(CommentView::disposition).filter(Objects::nonNull))
                .hasSize(sample.replies().size());
        assertThat(comments.stream().filter(comment -> comment.inReplyTo() != null))
                .allMatch(reply -> reply.target().equals(target(comments, reply.inReplyTo())));
    }

    @Test
    void countsTheVotesAsTheSampleDoes() {
        var sample = SampleWorkshop.read(json);
        var host = host(demo.seed());
        var votes = results.show(host, agenda(host).get(2).id());
        for (var item : votes.items()) {
            var counts = sample.votes().get(item.key()).byChoice();
            assertThat(((VoteItem) item).counts()).as(item.key()).containsAllEntriesOf(counts);
        }
        var reasons = votes.items().stream().flatMap(item -> item.reasons().stream());
        assertThat(reasons)
                .hasSize(sample.voteReasons().size())
                .anyMatch(reason -> reason.choice() == VoteChoice.DISAGREE
                        && "Mikko Saarinkoski".equals(reason.author().name()));
    }

    @Test
    void hasPrioritiesByDots() {
        var sample = SampleWorkshop.read(json);
        var host = host(demo.seed());
        var dots = results.show(host, agenda(host).get(3).id());
        int voters = sample.withRole(Role.PARTICIPANT).size() - 1;
        assertThat(dots.respondents()).isEqualTo(voters);
        assertThat(dots.items().stream()
                        .mapToInt(item -> ((DotsItem) item).dots())
                        .sum())
                .isEqualTo(5 * voters);
    }

    @Test
    void letsVisitorsInAsSomebodyOfTheirRole() {
        var workshop = demo.seed();
        assertThat(demo.lookIn(workshop, Role.FACILITATOR).path()).isEqualTo("/workshops/" + workshop + "/run");
        var visit = demo.lookIn(workshop, Role.OBSERVER);
        assertThat(visit.path()).isEqualTo("/workshops/" + workshop);
        assertThat(visit.signedIn().person().organiser()).isFalse();
        var guest = new Guest(null, visit.signedIn().token());
        guest.get("/workshops/{w}", workshop).statusCode(200);
    }

    @Test
    void isNotThereUnlessTheInstallationSaysSo() {
        for (var role : List.of("PARTICIPANT", "nobody"))
            Guest.STRANGER
                    .page()
                    .formParam("role", role)
                    .post("/look-in")
                    .then()
                    .statusCode(404);
    }

    private Member host(UUID workshop) {
        return access.of(
                workshop,
                demo.lookIn(workshop, Role.FACILITATOR).signedIn().person().id());
    }

    private List<RoundView> agenda(Member host) {
        return sessions.list(host, Paging.first()).items().get(0).rounds();
    }

    private static String target(List<CommentView> comments, UUID id) {
        return comments.stream()
                .filter(comment -> comment.id().equals(id))
                .findFirst()
                .orElseThrow()
                .target();
    }
}
