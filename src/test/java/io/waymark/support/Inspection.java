package io.waymark.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A page on a laptop and on the narrowest telephone: no barrier, nothing wider than the window, two pictures. */
public final class Inspection {
    private static final int LAPTOP = 1280;
    private static final int PHONE = 320;
    private static final Path PICTURES = Path.of("target", "screens");

    private static final String LISTEN =
            "document.addEventListener('securitypolicyviolation', event => console.error('refused by the policy: '"
                    + " + event.violatedDirective + ' ' + event.blockedURI));";
    /** What stands in folded parts is looked at as well. */
    private static final String UNFOLD = "document.querySelectorAll('main details').forEach(each => each.open = true)";

    private static final String TOO_WIDE =
            """
            () => {
              const over = document.documentElement.scrollWidth - innerWidth;
              if (over <= 0) return '';
              const wide = [...document.querySelectorAll('body *')]
                .filter(each => each.getBoundingClientRect().right > innerWidth + 1 && !each.closest('.scroll'))
                .map(each => each.outerHTML.slice(0, 120));
              return over + ' px too wide: ' + wide.slice(-2).join(' | ');
            }""";

    private final Page page;
    private final String name;
    private final List<String> found = new ArrayList<>();

    public Inspection(Page page, String name) {
        this.page = page;
        this.name = name;
    }

    /** Hears errors of the console and reports of the content policy; a refusal by us is no error of the page. */
    public static void listen(Page page, Consumer<String> complain) {
        page.addInitScript(LISTEN);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource"))
                complain.accept(page.url() + ": " + message.text());
        });
        page.onPageError(error -> complain.accept(page.url() + ": " + error));
        page.onResponse(answer -> {
            if (answer.status() >= 400 && !answer.request().isNavigationRequest())
                complain.accept(page.url() + ": " + answer.status() + " for " + answer.url());
        });
    }

    /** @return what is wrong, a sentence each */
    public List<String> all() {
        picture(LAPTOP);
        page.setViewportSize(PHONE, 740);
        picture(PHONE);
        narrow();
        page.evaluate(UNFOLD);
        narrow();
        barriers(PHONE);
        page.setViewportSize(LAPTOP, 900);
        barriers(LAPTOP);
        return found;
    }

    private void barriers(int width) {
        Axe.violations(page).forEach(violation -> found.add("barrier at " + width + ": " + violation));
    }

    /** Only whether longer words still fit on the telephone. */
    public List<String> onPhone() {
        page.setViewportSize(PHONE, 740);
        picture(PHONE);
        narrow();
        return found;
    }

    private void picture(int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setPath(PICTURES.resolve(name + "-" + width + ".jpg")));
    }

    /** At {@link #PHONE}: nothing is lost to the side. */
    private void narrow() {
        var over = (String) page.evaluate(TOO_WIDE);
        if (!over.isEmpty()) found.add("at " + PHONE + ": " + over);
    }
}
