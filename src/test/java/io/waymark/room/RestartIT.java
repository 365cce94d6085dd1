package io.waymark.room;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import io.waymark.support.App;
import io.waymark.support.Browser;
import io.waymark.support.Rehearsal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while somebody answers, and comes back: what was answered meanwhile arrives, once. */
class RestartIT {
    private static final Pattern STORED = Pattern.compile("Stored \\d\\d:\\d\\d:\\d\\d");
    private static final String REASON = "Our agencies need a year";

    @TempDir
    Path data;

    private Browser browser;

    @AfterEach
    void close() {
        if (browser != null) browser.close();
    }

    @Test
    void answersArriveOnceAndTextStays() {
        var app = App.start(data, Map.of());
        try {
            var workshop = Rehearsal.begin(app, 1);
            var me = workshop.participants().get(0);
            var round = workshop.open(app, "VOTE", 600);
            browser = new Browser("http://127.0.0.1:" + app.port());
            var page = browser.window(360, 740);
            page.context().addCookies(List.of(new Cookie("waymark", me).setUrl(browser.url())));
            page.navigate("/rounds/" + round);
            page.click("label[for=R1-AGREE]");
            assertThat(page.locator("#R1 .status")).hasText(STORED);

            app.kill();
            page.click("label[for=R2-DISAGREE]");
            page.fill("[name='reason.R3']", REASON);
            assertThat(page.locator("#R2 .status")).not().hasText(STORED);
            app = App.start(data, Map.of(App.PORT, String.valueOf(app.port())));
            assertThat(page.locator("#R2 .status"))
                    .hasText(STORED, new LocatorAssertions.HasTextOptions().setTimeout(20_000));
            assertThat(page.locator("[name='reason.R3']")).hasValue(REASON);
            page.click("label[for=R3-AGREE]");
            assertThat(page.locator("#R3 .status")).hasText(STORED);

            var mine = Rehearsal.done(app.get(me, "/rounds/" + round + "/mine"), 200);
            assertThat(mine.path("votes").findValuesAsText("recommendation")).containsExactly("R1", "R2", "R3");
            var progress = Rehearsal.done(app.get(workshop.facilitator(), "/rounds/" + round + "/progress"), 200);
            assertThat(progress.path("answered").asInt()).isEqualTo(1);
        } finally {
            app.close();
        }
    }
}
