package io.waymark.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The outermost gate, before routing and security: path tricks, posts from other sites, bodies that are too large; the
 * session cookie becomes a bearer token; every answer carries the security headers.
 */
@ApplicationScoped
class EdgeFilter {
    static final String COOKIE = "waymark";
    private static final String CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Quarkus 3.34 lets such paths pass its own path policies (CVE-2026-39852, CVE-2026-50559). */
    private static final Pattern TRICKS = Pattern.compile("[;\\\\]|//|%(3b|2f|5c|2e|00)", Pattern.CASE_INSENSITIVE);

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final long TEXT_LIMIT = 1 << 20;
    private static final long DOCUMENT_LIMIT = 10 << 20;

    @Inject
    ObjectMapper json;

    void register(@Observes Filters filters) {
        filters.register(this::filter, 300);
    }

    private void filter(RoutingContext context) {
        secure(context);
        if (TRICKS.matcher(path(context)).find()) refuse(context, Problem.INVALID, ProblemMessages::badPath);
        else if (tooLarge(context)) refuse(context, Problem.TOO_LARGE, ProblemMessages::tooLarge);
        else if (fromAnotherSite(context)) refuse(context, Problem.FORBIDDEN, ProblemMessages::crossSite);
        else {
            bearCookie(context);
            context.next();
        }
    }

    private static String path(RoutingContext context) {
        var uri = context.request().uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private static void secure(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", CSP);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (context.request().isSSL()) headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    /** Only documents may be long. */
    private static boolean tooLarge(RoutingContext context) {
        var length = context.request().getHeader("Content-Length");
        if (length == null || !length.matches("\\d{1,18}")) return false;
        boolean document = path(context).contains("/versions") || path(context).contains("/import");
        return Long.parseLong(length) > (document ? DOCUMENT_LIMIT : TEXT_LIMIT);
    }

    /** Browsers say where a request comes from; what says nothing is no browser, and carries no cookie of a person. */
    private static boolean fromAnotherSite(RoutingContext context) {
        var request = context.request();
        if (SAFE.contains(request.method()) || request.getHeader("Authorization") != null) return false;
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !Set.of("same-origin", "none").contains(site);
        var origin = request.getHeader("Origin");
        return origin != null
                && !origin.toLowerCase(Locale.ROOT)
                        .endsWith("://" + request.authority().toString());
    }

    private static void bearCookie(RoutingContext context) {
        var request = context.request();
        var cookie = request.getCookie(COOKIE);
        if (cookie != null && request.getHeader("Authorization") == null)
            request.headers().set("Authorization", "Bearer " + cookie.getValue());
    }

    private void refuse(RoutingContext context, Problem problem, Function<ProblemMessages, String> sentence) {
        var language = context.acceptableLanguages().stream()
                .flatMap(accepted -> Language.of(accepted.tag()).stream())
                .findFirst()
                .orElse(Language.EN);
        var document = ProblemDocument.of(problem, sentence.apply(language.messages(ProblemMessages.class)));
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                .putHeader("Connection", problem == Problem.TOO_LARGE ? "close" : "keep-alive");
        try {
            context.end(json.writeValueAsString(document));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
