package io.waymark.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Function;

/** How it is answered before routing, where {@link ProblemMapper} is not asked yet. */
@ApplicationScoped
class EdgeRefusal {
    /** What is refused with them has a body that nobody reads any more. */
    private static final Set<Problem> LAST = Set.of(Problem.TOO_LARGE, Problem.UNAVAILABLE);

    @Inject
    ObjectMapper json;

    @Inject
    Assets assets;

    /** To a program a problem document, to a person a page. */
    void answer(RoutingContext context, Problem problem, Function<ProblemMessages, String> sentence) {
        var language = language(context);
        var document = ProblemDocument.of(problem, sentence.apply(language.messages(ProblemMessages.class)));
        boolean program = path(context).startsWith("/api/");
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", program ? ProblemDocument.MEDIA_TYPE : "text/html;charset=UTF-8")
                .putHeader("Cache-Control", "no-store")
                .putHeader("Connection", LAST.contains(problem) ? "close" : "keep-alive");
        context.end(program ? json(document) : page(document, language));
    }

    /** As it was sent, without what is asked behind the question mark. */
    static String path(RoutingContext context) {
        var uri = context.request().uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static Language language(RoutingContext context) {
        var chosen = context.request().getCookie(Html.LANGUAGE_COOKIE);
        return Language.of(chosen == null ? "" : chosen.getValue())
                .or(() -> context.acceptableLanguages().stream()
                        .flatMap(accepted -> Language.of(accepted.tag()).stream())
                        .findFirst())
                .orElse(Language.EN);
    }

    private String json(ProblemDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String page(ProblemDocument document, Language language) {
        return ProblemMapper.Templates.problem(document)
                .setLocale(language.locale())
                .data("frame", Frame.ofNobody(language, assets))
                .render();
    }
}
