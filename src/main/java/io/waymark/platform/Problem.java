package io.waymark.platform;

import jakarta.ws.rs.core.Response;

/** The kinds of refusal of the HTTP contract, each with its status; {@code type} is a path under {@code /problems/}. */
public enum Problem {
    INVALID(400),
    UNAUTHENTICATED(401),
    CODE_NEEDED(401),
    FORBIDDEN(403),
    SECOND_FACTOR_NEEDED(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    ROUND_NOT_OPEN(409),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    String type() {
        return "/problems/" + slug();
    }

    String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Problem of(int status) {
        for (var problem : values()) if (problem.status == status) return problem;
        return status < 500 ? INVALID : INTERNAL;
    }

    Response.ResponseBuilder response() {
        return Response.status(status);
    }
}
