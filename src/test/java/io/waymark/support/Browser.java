package io.waymark.support;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real, headless Chromium: the one that is installed, else Debian's, which root installs. Best is the one that has no
 * windows at all: it takes a third of the processor time. Never a silent skip. It is started once for all tests of a process; each
 * test has windows of its own, without the cookies of others.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static com.microsoft.playwright.Browser chromium;

    private final List<BrowserContext> windows = new ArrayList<>();
    private final String baseUrl;

    public Browser(String baseUrl) {
        this.baseUrl = baseUrl;
        if (chromium == null || !chromium.isConnected()) chromium = launch();
    }

    private static com.microsoft.playwright.Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "chromium"));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable()).setArgs(FLAGS));
    }

    public String url() {
        return baseUrl;
    }

    /** A window of its own, with its own cookies. */
    public Page window(int width, int height) {
        return window(options(width, height));
    }

    /** A window in which no script runs. */
    public Page windowWithoutScript(int width, int height) {
        return window(options(width, height).setJavaScriptEnabled(false));
    }

    private Page window(NewContextOptions options) {
        var context = chromium.newContext(options);
        windows.add(context);
        return context.newPage();
    }

    /** The window of somebody who is signed in already. */
    public Page window(Guest guest, int width, int height) {
        var page = window(width, height);
        page.context().addCookies(List.of(new Cookie("waymark", guest.token()).setUrl(baseUrl)));
        return page;
    }

    /** The same where clocks show something else. */
    public Page windowIn(String zone, Guest guest) {
        var page = window(options(1280, 800).setTimezoneId(zone));
        page.context().addCookies(List.of(new Cookie("waymark", guest.token()).setUrl(baseUrl)));
        return page;
    }

    /** The same on a telephone that is touched. */
    public Page telephone(Guest guest) {
        var page = window(options(360, 740).setHasTouch(true).setIsMobile(true));
        page.context().addCookies(List.of(new Cookie("waymark", guest.token()).setUrl(baseUrl)));
        return page;
    }

    private NewContextOptions options(int width, int height) {
        return new NewContextOptions()
                .setBaseURL(baseUrl)
                .setViewportSize(width, height)
                .setLocale("en-GB");
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }

    private static Path executable() {
        return Debian.need(
                List.of("chromium-headless-shell", "chromium"),
                "chromium-headless-shell",
                "chromium",
                "chromium-browser",
                "google-chrome");
    }
}
