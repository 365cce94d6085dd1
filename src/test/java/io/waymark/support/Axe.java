package io.waymark.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks for barriers with axe-core: WCAG 2.2, levels A and AA, and its own best practice. The builder of its makers
 * opens another window for each look, which takes longer than the look.
 */
final class Axe {
    private static final String SOURCE = source();
    private static final String RUN =
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const found = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
              return found.violations.map(each => each.id + ': ' + each.help + ' '
                + each.nodes.map(node => node.html).slice(0, 3).join(' '));
            }""";

    private Axe() {}

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) page.evaluate(SOURCE);
        return (List<String>) page.evaluate(RUN);
    }

    private static String source() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
