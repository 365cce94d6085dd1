package io.waymark.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

/** Somebody at a keyboard who has no mouse. */
public record Keys(Page page) {
    /** A page has fewer places than that to stop at. */
    private static final int FAR = 150;

    private static final int OFTEN = 50;

    /** The bar that sticks to the top must not hide what is in use. */
    private static final String COVERED =
            """
            () => {
              const focused = document.activeElement, box = focused.getBoundingClientRect();
              const over = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
              const bar = over?.closest('.session-bar');
              return bar && !bar.contains(focused) ? bar.className : '';
            }""";

    /** Of a group of radio buttons one is a stop, so only links and buttons are counted. */
    private static final String BEFORE =
            """
            (wanted) => {
              const follows = (a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING;
              const goal = document.querySelector(wanted), from = document.activeElement;
              const stops = [...document.querySelectorAll('a[href], button:not([disabled])')]
                  .filter((stop) => stop.checkVisibility() && follows(stop, goal) && (from === document.body || follows(from, stop)));
              return stops.length;
            }""";

    /** By the Tab key alone, and nothing covers what has the focus. */
    public Keys reach(String selector) {
        assertThat(page.locator(selector).first()).isVisible();
        for (int i = 0, sure = before(selector); i < FAR; i++) {
            page.keyboard().press("Tab");
            if (i < sure || !isThere(selector)) continue;
            assertThat(page.evaluate(COVERED)).as("what covers %s", selector).isEqualTo("");
            return this;
        }
        throw new AssertionError("Tab does not reach " + selector + " on " + page.url());
    }

    /** How many stops there are before it at least: it need not be asked at each whether it is the one. */
    private int before(String selector) {
        return (int) page.evaluate(BEFORE, selector);
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

    /** To an address by hand; what a form led to may still be on its way, and comes first. */
    public void go(String address) {
        for (int tried = 0; !went(address, tried); tried++) page.waitForTimeout(100);
    }

    private boolean went(String address, int tried) {
        try {
            page.navigate(address);
            return true;
        } catch (PlaywrightException failed) {
            if (tried == OFTEN || !failed.getMessage().contains("interrupted by another navigation")) throw failed;
            return false;
        }
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
