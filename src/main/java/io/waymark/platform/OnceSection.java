package io.waymark.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ResultNode;
import io.quarkus.qute.Scope;
import io.quarkus.qute.SectionHelper;
import io.quarkus.qute.SectionHelper.SectionResolutionContext;
import io.quarkus.qute.SectionHelperFactory;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * {@code {#once round=round.id key=line.key}…{/once}}: a part of a page that is the same wherever all that it names is the same,
 * and the language. It is made once and then copied as text; what {@code quarkus-cache} keeps of a {@code {#cached}} is no text
 * yet, and was slower than to make it anew. It names all that the part depends on, such as who may see it, and no person.
 */
@EngineConfiguration
public class OnceSection implements SectionHelperFactory<SectionHelper> {
    /** Characters of all that is kept: a part may be a heading or a form of a hundred recommendations. */
    private static final int MOST = 10_000_000;

    private final Cache<Part, Text> made = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Part part, Text text) -> text.text.length())
            .expireAfterAccess(Duration.ofMinutes(30))
            .build();

    /** @param section which one it is: two may name the same */
    private record Part(Object section, Object language, Map<String, Object> names) {}

    private static final class Text extends ResultNode {
        private final String text;

        private Text(String text) {
            this.text = text;
        }

        static Text of(ResultNode made) {
            var text = new StringBuilder();
            made.process(text::append);
            return new Text(text.toString());
        }

        @Override
        public void process(Consumer<String> page) {
            page.accept(text);
        }
    }

    @Override
    public List<String> getDefaultAliases() {
        return List.of("once");
    }

    @Override
    public Scope initializeBlock(Scope outer, BlockInfo block) {
        if (block.isMainBlock()) block.getParameters().forEach(block::addExpression);
        return outer;
    }

    @Override
    public SectionHelper initialize(SectionInitContext section) {
        var which = new Object();
        var names = section.getParameters().keySet().stream()
                .collect(Collectors.toMap(Function.identity(), section::getExpression));
        return asked -> asked.evaluate(names).thenCompose(values -> find(part(which, asked, values), asked));
    }

    private static Part part(Object which, SectionResolutionContext asked, Map<String, Object> values) {
        return new Part(which, asked.resolutionContext().getAttribute(TemplateInstance.LOCALE), values);
    }

    private CompletionStage<ResultNode> find(Part part, SectionResolutionContext asked) {
        var known = made.getIfPresent(part);
        if (known != null) return CompletedStage.of(known);
        return asked.execute().thenApply(node -> {
            var text = Text.of(node);
            made.put(part, text);
            return text;
        });
    }
}
