package io.waymark.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Authenticator;
import io.waymark.support.Browser;
import io.waymark.support.Guest;
import io.waymark.support.Scenario;
import io.waymark.support.TestClock;
import io.waymark.support.Watched;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An organiser turns the second factor on at the laptop and signs in with it on the telephone, then loses that. */
@QuarkusTest
class SecondFactorIT {
    @TestHTTPResource
    String url;

    @Inject
    Scenario scenario;

    @Inject
    SecondFactors factors;

    @Inject
    TestClock clock;

    private Browser browser;
    private Scenario.Organiser organiser;

    @BeforeEach
    void open() {
        browser = new Browser(url);
        organiser = scenario.organiser();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void isTurnedOnUsedAndTurnedOff() {
        var laptop = new Watched(browser.window(new Guest(null, organiser.token()), 1280, 800), "factor");
        var app = begin(laptop);
        var spare = confirm(laptop, app);

        clock.advance(Duration.ofSeconds(30));
        var phone = new Watched(browser.window(360, 740), "factor-phone");
        password(phone.page());
        assertThat(phone.page().locator("h1")).hasText("One more step");
        phone.look("code");
        send(phone.page(), "code", "000000");
        assertThat(phone.page().locator("main")).containsText("This code is not good");
        send(phone.page(), "code", app.code());
        assertThat(phone.page()).hasURL(url + "workshops");

        var later = new Watched(browser.window(360, 740), "factor-lost");
        password(later.page());
        send(later.page(), "code", spare);
        assertThat(later.page()).hasURL(url + "workshops");
        later.page().navigate("/second-factor");
        assertThat(later.page().locator("main")).containsText("It is off.");
        later.look("off-again");
    }

    /** Nothing else is there before it is on, and the way there needs no explanation from anybody. */
    @Test
    void isSetUpFirstWhereEverybodyMustHaveIt() {
        ClientProxy.unwrap(factors).required = true;
        try {
            for (int width : new int[] {1280, 360}) {
                organiser = scenario.organiser();
                var screen = new Watched(browser.window(width, 800), "factor-required-" + width);
                password(screen.page());
                assertThat(screen.page()).hasURL(url + "second-factor");
                assertThat(screen.page().locator(".notice")).containsText("yours has none yet");
                screen.look("needed");
                screen.page().navigate("/workshops");
                assertThat(screen.page()).hasURL(url + "second-factor");
                send(screen.page(), "code", key(screen).code());
                screen.page().click("text=I have written it down");
                assertThat(screen.page().locator("h1")).hasText("My workshops");
            }
        } finally {
            ClientProxy.unwrap(factors).required = false;
        }
    }

    private Authenticator begin(Watched laptop) {
        laptop.page().navigate("/my-data");
        laptop.page().click("a[href='/second-factor']");
        laptop.look("off");
        return key(laptop);
    }

    private Authenticator key(Watched laptop) {
        send(laptop.page(), "current", Scenario.PASSWORD);
        assertThat(laptop.page().locator("svg.qr")).isVisible();
        laptop.look("begun");
        return new Authenticator(laptop.page().locator(".told").innerText().replace(" ", ""), clock);
    }

    /** @return the spare code */
    private String confirm(Watched laptop, Authenticator app) {
        send(laptop.page(), "code", app.code());
        assertThat(laptop.page().locator("h1")).hasText("Your second factor is on");
        laptop.look("spare");
        var spare = laptop.page().locator(".told").innerText();
        laptop.page().navigate("/second-factor");
        laptop.look("on");
        return spare;
    }

    private void password(Page page) {
        page.navigate("/sign-in");
        page.fill("#email", organiser.email());
        send(page, "password", Scenario.PASSWORD);
    }

    /** By keyboard alone. */
    private static void send(Page page, String field, String text) {
        page.focus("#" + field);
        page.keyboard().type(text);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }
}
