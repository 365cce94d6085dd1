package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Names are found where they are nearest, and without asking everybody. */
class OuterNamesTest {
    private final List<String> asked = new ArrayList<>();

    /** One of the hundreds that know nothing of names. */
    private class Bystander implements ValueResolver {
        @Override
        public boolean appliesTo(EvalContext context) {
            if (context.getBase() instanceof Mapper) asked.add(context.getName());
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            throw new IllegalStateException();
        }
    }

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addValueResolver(new OuterNames())
            .addValueResolver(new Bystander())
            .build();

    @Test
    void findsWhatStandsFurtherOutWithoutAskingOthers() {
        var shown = render(
                "{#for row in rows}{#for cell in row}{#let own=cell}{title}{sign}{own}{row_count}{/let} {/for}{/for}",
                Map.of("title", "T", "sign", "=", "rows", List.of(List.of("a", "b"), List.of("c"))));
        assertThat(shown).isEqualTo("T=a1 T=b1 T=c2 ");
        assertThat(asked).isEmpty();
    }

    @Test
    void takesTheNearestOfTheSameName() {
        assertThat(render(
                        "{#for name in names}{name}{/for}{name}", Map.of("name", "outer", "names", List.of("1", "2"))))
                .isEqualTo("12outer");
    }

    /** What it does not know is left to the others, and so is what stands behind a dot. */
    @Test
    void leavesTheRestAsItWas() {
        assertThat(render("{#for each in list}{missing ?: 'none'}{each.length}{/for}", Map.of("list", List.of("four"))))
                .isEqualTo("none4");
        assertThat(asked).contains("missing");
    }

    private String render(String template, Map<String, Object> data) {
        var instance = engine.parse(template).instance();
        data.forEach(instance::data);
        return instance.render();
    }
}
