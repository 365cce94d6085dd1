package io.waymark.platform;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where refusals become answers: problem+json under {@code /api}, a page elsewhere. */
class ProblemMapper {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final URI SET_UP_FACTOR = URI.create("/second-factor");

    @CheckedTemplate(basePath = "platform")
    static class Templates {
        static native TemplateInstance problem(ProblemDocument problem);
    }

    @Inject
    Html html;

    @Inject
    Request request;

    @ServerExceptionMapper
    public Response domain(DomainException refused, UriInfo uri) {
        var response = answer(ProblemDocument.of(refused, html.languageOfRefusal()), uri);
        return refused.retryAfter().isPresent()
                ? retryAfter(response, refused.retryAfter().getAsLong())
                : response;
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException refused, UriInfo uri) {
        return domain(Invalid.of(refused), uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(Exception refused, UriInfo uri) {
        return answer(problem(Problem.UNAUTHENTICATED, ProblemMessages::unauthenticated), uri);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException refused, UriInfo uri) {
        return answer(problem(Problem.FORBIDDEN, ProblemMessages::forbidden), uri);
    }

    @ServerExceptionMapper({LockTimeoutException.class, PessimisticLockException.class})
    public Response busy(Throwable busy, UriInfo uri) {
        LOG.warnf("The database was busy or away: %s", Busy.state(busy));
        return retryAfter(answer(problem(Problem.UNAVAILABLE, ProblemMessages::unavailable), uri), 1);
    }

    private static Response retryAfter(Response response, long seconds) {
        return Response.fromResponse(response).header("Retry-After", seconds).build();
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException refused, UriInfo uri) {
        int status = refused.getResponse().getStatus();
        if (status < 400) return refused.getResponse();
        var problem = problem(Problem.of(status), sentence(status));
        return answer(status < 500 ? problem : logged(problem, refused), uri);
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable failure, UriInfo uri) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refused) return domain(refused, uri);
            if (cause instanceof HttpClosedException) return gone(failure);
        }
        if (Busy.explains(failure)) return busy(failure, uri);
        return answer(logged(problem(Problem.INTERNAL, ProblemMessages::internal), failure), uri);
    }

    /** Nobody is there any more who could be answered, or could report it. */
    private static Response gone(Throwable failure) {
        LOG.debug("The caller went away", failure);
        return Response.status(400).build();
    }

    /** Who reports it and who reads the log speak of the same. */
    private static ProblemDocument logged(ProblemDocument problem, Throwable failure) {
        var reference = UUID.randomUUID();
        LOG.errorf(failure, "Request failed: %s", reference);
        return problem.under(reference);
    }

    private static Function<ProblemMessages, String> sentence(int status) {
        return switch (status) {
            case 401 -> ProblemMessages::unauthenticated;
            case 403 -> ProblemMessages::forbidden;
            case 404 -> ProblemMessages::notFound;
            case 405 -> ProblemMessages::methodNotAllowed;
            case 406 -> ProblemMessages::notAcceptable;
            case 413 -> ProblemMessages::tooLarge;
            case 415 -> ProblemMessages::unsupportedMediaType;
            case 503 -> ProblemMessages::unavailable;
            default -> status < 500 ? ProblemMessages::invalid : ProblemMessages::internal;
        };
    }

    private ProblemDocument problem(Problem problem, Function<ProblemMessages, String> sentence) {
        return ProblemDocument.of(
                problem, sentence.apply(html.languageOfRefusal().messages(ProblemMessages.class)));
    }

    private Response answer(ProblemDocument problem, UriInfo uri) {
        if (html.isProgram(uri))
            return Response.status(problem.status())
                    .type(ProblemDocument.MEDIA_TYPE)
                    .entity(problem)
                    .build();
        if (problem.status() == 401) return Response.seeOther(signIn(uri)).build();
        if (problem.is(Problem.SECOND_FACTOR_NEEDED))
            return Response.seeOther(SET_UP_FACTOR).build();
        return html.page(Templates.problem(problem), problem.status());
    }

    /** A person who is signed out is led to sign in and then back, where the address is one to look at. */
    private URI signIn(UriInfo uri) {
        if (!request.getMethod().equals("GET")) return URI.create("/sign-in");
        return URI.create("/sign-in?to=" + URLEncoder.encode(uri.getRequestUri().getPath(), StandardCharsets.UTF_8));
    }
}
