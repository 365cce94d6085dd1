package io.waymark.screens;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import io.waymark.platform.Language;
import io.waymark.support.Browser;
import io.waymark.support.Guest;
import io.waymark.support.Inspection;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Goes from page to page in a browser, each person in a window of their own, and notes all that is wrong. */
final class Walk {
    /** Fills in and sends a form as it is, past what the browser itself would ask for. */
    private static final String SEND =
            """
            ([selector, fields]) => {
              const form = document.querySelector(selector);
              for (const [name, value] of Object.entries(fields))
                for (const field of form.querySelectorAll(`[name="${name}"]`))
                  if (['radio', 'checkbox'].includes(field.type)) field.checked = field.value === value;
                  else field.value = value;
              form.submit();
            }""";

    final List<String> complaints = new ArrayList<>();
    final Set<String> visited = new TreeSet<>();

    private final Browser browser;
    private final Map<Guest, Page> windows = new HashMap<>();
    private int looks;

    Walk(Browser browser) {
        this.browser = browser;
    }

    int looks() {
        return looks;
    }

    void see(Guest who, String name, String path) {
        see(who, name, path, 200);
    }

    void see(Guest who, String name, String path, int status) {
        var page = window(who);
        var answer = page.navigate(path);
        visited.add(path.replaceFirst("[?#].*", ""));
        if (answer.status() != status) complaints.add(name + ": " + path + " answers " + answer.status());
        inspect(page, name);
    }

    /** The page that a form leads to when it is sent with these fields. */
    void send(Guest who, String name, String path, String form, Map<String, String> fields) {
        var page = window(who);
        page.navigate(path);
        if (page.locator(form).count() == 0) complaints.add(name + ": no " + form + " on " + path);
        else page.waitForNavigation(() -> page.evaluate(SEND, List.of(form, fields)));
        inspect(page, name);
    }

    /** A form that is sent with these fields comes back with what is wrong in it. */
    void sendWrong(Guest who, String name, String path, String form, Map<String, String> fields) {
        send(who, name, path, form, fields);
        if (window(who).locator("[role=alert]").count() == 0) complaints.add(name + ": nothing is said to be wrong");
    }

    /** A page on the telephone of somebody who reads another language. */
    void see(Guest who, Language language, String name, String path) {
        var page = window(who);
        page.context().addCookies(List.of(new Cookie("language", language.code()).setUrl(browser.url())));
        page.navigate(path);
        looks++;
        new Inspection(page, name + "-" + language.code())
                .onPhone()
                .forEach(complaint -> complaints.add(name + " in " + language + ": " + complaint));
    }

    private void inspect(Page page, String name) {
        page.waitForLoadState(LoadState.LOAD);
        looks++;
        visited.add(URI.create(page.url()).getPath());
        new Inspection(page, name).all().forEach(complaint -> complaints.add(name + ": " + complaint));
    }

    private Page window(Guest who) {
        return windows.computeIfAbsent(who, guest -> {
            var page = guest.token() == null ? browser.window(1280, 900) : browser.window(guest, 1280, 900);
            Inspection.listen(page, complaints::add);
            return page;
        });
    }
}
