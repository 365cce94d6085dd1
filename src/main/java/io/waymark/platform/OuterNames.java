package io.waymark.platform;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;

/**
 * Finds a name of an outer part of a template, such as the page's form within a loop, by going outward from one set of
 * names to the next. Left to itself Qute asks some four hundred resolvers at each step whether they know the name, which
 * took most of the time of a page.
 */
@EngineConfiguration
class OuterNames implements ValueResolver {
    /** Before those that look at one set of names, or at a value. */
    @Override
    public int getPriority() {
        return 20;
    }

    /** For the first name of an expression; what is behind its dot belongs to a value. */
    @Override
    public boolean appliesTo(EvalContext asked) {
        return asked.getBase() instanceof Mapper
                && asked.getBase() == asked.resolutionContext().getData()
                && asked.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext asked) {
        return resolve(asked, asked.resolutionContext());
    }

    private static CompletionStage<Object> resolve(EvalContext asked, ResolutionContext within) {
        if (within == null || !(within.getData() instanceof Mapper names)) return Results.notFound(asked);
        if (!names.appliesTo(asked.getName())) return resolve(asked, within.getParent());
        return names.getAsync(asked.getName())
                .thenCompose(found ->
                        Results.isNotFound(found) ? resolve(asked, within.getParent()) : CompletedStage.of(found));
    }
}
