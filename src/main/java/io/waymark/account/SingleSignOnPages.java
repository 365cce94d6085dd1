package io.waymark.account;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.waymark.platform.Attempts;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.NotFound;
import io.waymark.platform.TooManyRequests;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** To the server of one's organisation, and back from it with a sign-in of our own: its tokens are not kept. */
@Path("/")
@Produces("text/html;charset=UTF-8")
class SingleSignOnPages {
    private static final Logger LOG = Logger.getLogger(SingleSignOnPages.class);
    /** The server may be slow, or never answer: no more than these wait for that, and not for long. */
    private static final int AT_ONCE = 8;

    private final Semaphore places = new Semaphore(AT_ONCE);

    @ConfigProperty(name = "waymark.sso.patience", defaultValue = "10s")
    Duration patience;

    @Inject
    SignOnServer server;

    @Inject
    SingleSignOn singleSignOn;

    @Inject
    CurrentIdentityAssociation identity;

    @Inject
    HttpAuthenticator authenticator;

    @Inject
    OidcSession theirs;

    @Inject
    Attempts attempts;

    @Inject
    SessionCookie cookie;

    @Inject
    Html html;

    /** @param from whether another site sent the browser here: it may bring somebody back, but not send them there */
    @GET
    @Path(SignOnServer.PATH)
    @PermitAll
    @AuthorizationCodeFlow
    public Response enter(
            @RestQuery @DefaultValue("") String to, @RestHeader("Sec-Fetch-Site") String from, RoutingContext context) {
        if (!server.isThere()) throw new NotFound();
        var place = Attempts.place(context.request().remoteAddress().hostAddress());
        try {
            return attempts.count("sso " + place, Attempts.MOST_SHARED, () -> inTurn(to, from, context));
        } catch (DomainException refused) {
            LOG.warnf("A sign-in by the organisation's server was refused: %s", name(refused));
            var page =
                    AccountPages.Templates.signIn(Form.blank().with("to", to), html.refusal(refused), server.way(to));
            return html.refusedToStranger(page, refused);
        }
    }

    private Response inTurn(String to, String from, RoutingContext context) {
        if (!places.tryAcquire()) throw new TooManyRequests(patience.toSeconds());
        try {
            var known = await(identity.getDeferredIdentity());
            if (!known.isAnonymous()) return entered((JsonWebToken) known.getPrincipal(), to);
            return "cross-site".equals(from) ? html.seeOther("/sign-in") : leave(context);
        } catch (AuthenticationFailedException
                | AuthenticationCompletionException
                | OIDCException
                | TimeoutException failed) {
            LOG.warnf("The organisation's server did not confirm somebody: %s", name(failed));
            throw new SignOnFailed();
        } finally {
            places.release();
        }
    }

    private <T> T await(Uni<T> answer) {
        return answer.await().atMost(patience);
    }

    private Response leave(RoutingContext context) {
        var challenge = await(authenticator.getChallenge(context));
        if (challenge == null || challenge.status != 302) throw new SignOnFailed();
        var answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private Response entered(JsonWebToken token, String to) {
        await(theirs.logout());
        var signedIn = signedIn(token);
        return Response.fromResponse(html.seeOther(Html.inside(to, "/workshops")))
                .cookie(cookie.of(signedIn))
                .build();
    }

    private SignedIn signedIn(JsonWebToken token) {
        try {
            return singleSignOn.enter(OutsideIdentity.of(token));
        } catch (Invalid | ConstraintViolationException unusable) {
            throw new SignOnFailed();
        }
    }

    /** No message: it can hold a whole token, with who it is about. */
    private static String name(Throwable failed) {
        return (failed.getCause() == null ? failed : failed.getCause())
                .getClass()
                .getSimpleName();
    }
}
