package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Browser;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A real browser runs nothing of what people typed, and our own pages never meet the content security policy. */
@QuarkusTest
class MarkupIT {
    /** Runs before anything of the page; what was refused stays there to be read. */
    private static final String LISTEN =
            """
            window.refused = [];
            window.pwn = () => window.refused.push('ran');
            document.addEventListener('securitypolicyviolation', event =>
                window.refused.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
            """;

    @Inject
    Scenario scenario;

    @TestHTTPResource
    String url;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void nothingRuns() {
        var planted = new Planted(scenario, new Knock(url));
        try (var browser = new Browser(url)) {
            var lead = watched(browser.window(planted.room.facilitator(), 1280, 900));
            var room = "/workshops/" + planted.room.id();
            for (var path : List.of(
                    room,
                    room + "/members",
                    room + "/members/" + planted.members.get(1),
                    room + "/sessions",
                    room + "/settings",
                    room + "/audit",
                    room + "/run?round=" + planted.vote,
                    room + "/roadmap",
                    room + "/versions/2/changes?since=1",
                    room + "/versions/3/consolidation?at=R1",
                    room + "/report",
                    "/api/v1" + room + "/report?format=html",
                    "/rounds/" + planted.vote + "/results",
                    "/rounds/" + planted.assess + "/results",
                    "/rounds/" + planted.talk + "/comments")) visit(lead, path);
            var more = pages(planted, planted.room.facilitator());
            assertThat(more).hasSizeGreaterThan(25);
            more.forEach(path -> visit(lead, path));
            planted.sumUp();
            visit(lead, room + "/projector" + planted.wall);
            var me = watched(browser.window(planted.people.get(0), 360, 740));
            for (var path : List.of(
                    room,
                    room + "/mine",
                    room + "/privacy",
                    "/rounds/" + planted.talk + "?at=R1",
                    "/rounds/" + planted.rounds.get(3),
                    "/rounds/" + planted.rounds.get(4) + "?list=1",
                    "/rounds/" + planted.planned.get(1),
                    "/my-data",
                    "/j/" + planted.room.code())) visit(me, path);
        }
        assertThat(complaints).isEmpty();
    }

    /** All pages, a third of them each day: all take minutes. */
    private List<String> pages(Planted planted, Guest guest) {
        var addresses = new Addresses(planted);
        var knock = new Knock(url);
        var all = Route.all().stream()
                .filter(route -> route.isRead() && !route.isApi() && !route.has("secret"))
                .filter(route -> !route.path().matches(".*(/events|/state|\\.[a-z]+)"))
                .flatMap(route -> addresses.of(route).stream())
                .toList();
        long turn =
                Boolean.getBoolean("waymark.all-pages") ? -1 : LocalDate.now().toEpochDay() % 3;
        return IntStream.range(0, all.size())
                .filter(i -> turn < 0 || i % 3 == turn)
                .mapToObj(all::get)
                .filter(path -> isPage(knock.send("GET", path, guest, null, null)))
                .toList();
    }

    private static boolean isPage(Knock.Answer answer) {
        return answer.status() == 200 && answer.type().startsWith("text/html");
    }

    private Page watched(Page page) {
        page.addInitScript(LISTEN);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(page.url() + ": " + message.text());
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
                complaints.add("asked " + request.url());
        });
        return page;
    }

    private void visit(Page page, String path) {
        var response = page.navigate(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        page.evaluate(
                "document.querySelectorAll('main *').forEach(each => each.dispatchEvent(new Event('mouseover')))");
        page.waitForTimeout(150);
        var refused = (List<?>) page.evaluate("window.refused");
        refused.forEach(each -> complaints.add(path + ": " + each));
    }
}
