package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A window that remembers what a person would not see: errors on the console, refused scripts and styles. */
public final class Watched {
    private final Page page;
    private final String name;
    private final List<String> complaints = new ArrayList<>();

    public Watched(Page page, String name) {
        this.page = page;
        this.name = name;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    /** Looks at the page as it is now: no complaint, nothing inaccessible, nothing wider than the window. */
    public void look(String state) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screens", name + "-" + state + ".png")));
        assertThat(complaints).as("console of %s, %s", name, state).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("sideways scroll of %s, %s", name, state)
                .isEqualTo(0);
        assertThat(Axe.violations(page)).as("axe on %s, %s", name, state).isEmpty();
    }
}
