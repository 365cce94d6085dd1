package io.waymark.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** Somebody at a keyboard who has no mouse. */
public record Keys(Page page) {
    /** A page has fewer places than that to stop at. */
    private static final int FAR = 150;

    /** The bar that sticks to the top must not hide what is in use. */
    private static final String COVERED =
            """
            () => {
              const focused = document.activeElement, box = focused.getBoundingClientRect();
              const over = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
              const bar = over?.closest('.session-bar');
              return bar && !bar.contains(focused) ? bar.className : '';
            }""";

    /** By the Tab key alone, and nothing covers what has the focus. */
    public Keys reach(String selector) {
        assertThat(page.locator(selector).first()).isVisible();
        for (int i = 0; i < FAR; i++) {
            page.keyboard().press("Tab");
            if (!isThere(selector)) continue;
            assertThat(page.evaluate(COVERED)).as("what covers %s", selector).isEqualTo("");
            return this;
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
    }

    private boolean isThere(String selector) {
        return (boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector);
    }

    public Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    public void enter(String selector) {
        reach(selector).press("Enter");
    }

    /** Types into a field, in place of what stands there. */
    public void type(String selector, String text) {
        reach(selector).press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Chooses from a list by the letters that its entry begins with. */
    public void choose(String selector, String letters) {
        reach(selector);
        page.keyboard().type(letters);
    }

    /** Reaches a group of radio buttons and goes down in it by as many arrows. */
    public void choose(String group, int arrows) {
        reach(group).press("Space");
        for (int i = 0; i < arrows; i++) press("ArrowDown");
    }
}
