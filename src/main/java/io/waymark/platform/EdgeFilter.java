package io.waymark.platform;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    /** The names under which this server answers; none: under any. */
    @ConfigProperty(name = "waymark.hosts")
    Optional<Set<String>> hosts;

    @Inject
    EdgeRefusal refusal;

    @Inject
    Encryption encryption;

    void register(@Observes Filters filters) {
        filters.register(this::filter, 300);
    }

    private void filter(RoutingContext context) {
        secure(context);
        if (isStrangeHost(context)) refusal.answer(context, Problem.INVALID, ProblemMessages::otherHost);
        else if (isTrick(context)) refusal.answer(context, Problem.INVALID, ProblemMessages::badPath);
        else if (isOfNoKind(context))
            refusal.answer(context, Problem.UNSUPPORTED_MEDIA_TYPE, ProblemMessages::unsupportedMediaType);
        else if (tooLarge(context)) refusal.answer(context, Problem.TOO_LARGE, ProblemMessages::tooLarge);
        else if (fromAnotherSite(context)) refusal.answer(context, Problem.FORBIDDEN, ProblemMessages::crossSite);
        else {
            bearCookie(context);
            context.next();
        }
    }

    /** Links that leave this server bear its name, so a made-up one must not get in; a probe asks by a bare address. */
    private boolean isStrangeHost(RoutingContext context) {
        if (hosts.isEmpty() || context.normalizedPath().startsWith("/q/")) return false;
        var authority = context.request().authority();
        return authority == null || hosts.get().stream().noneMatch(authority.host()::equalsIgnoreCase);
    }

    /** The server under us answers 500 to a kind of body that it cannot read, before anybody else is asked. */
    private static boolean isOfNoKind(RoutingContext context) {
        var kind = context.request().getHeader("Content-Type");
        try {
            if (kind != null) MediaType.valueOf(kind);
            return false;
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    /** No text has a NUL in it, and PostgreSQL fails on one: also behind the question mark. */
    private static boolean isTrick(RoutingContext context) {
        return TRICKS.matcher(EdgeRefusal.path(context)).find()
                || context.request().uri().contains("%00");
    }

    private void secure(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("Content-Security-Policy", CSP);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (encryption.isUsed(context.request().scheme()))
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }

    private static boolean tooLarge(RoutingContext context) {
        return BodyLimit.said(context.request()) > BodyLimit.at(context.normalizedPath());
    }

    /** Browsers say where a request comes from; what says nothing is no browser, and carries no cookie of a person. */
    private static boolean fromAnotherSite(RoutingContext context) {
        var request = context.request();
        if (SAFE.contains(request.method()) || request.getHeader("Authorization") != null) return false;
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !Set.of("same-origin", "none").contains(site);
        var origin = request.getHeader("Origin");
        return origin != null && !origin.toLowerCase(Locale.ROOT).endsWith("://" + request.authority());
    }

    private static void bearCookie(RoutingContext context) {
        var request = context.request();
        var cookie = request.getCookie(COOKIE);
        if (cookie != null && request.getHeader("Authorization") == null)
            request.headers().set("Authorization", "Bearer " + cookie.getValue());
    }
}
