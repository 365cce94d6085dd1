package io.waymark.account;

import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcSession;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.ext.web.RoutingContext;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

/** To the server of one's organisation, and back from it with a sign-in of our own: its tokens are not kept. */
@Path(SignOnServer.PATH)
@Produces("text/html;charset=UTF-8")
class SingleSignOnPages {
    private static final Logger LOG = Logger.getLogger(SingleSignOnPages.class);

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
    SessionCookie cookie;

    @Inject
    Html html;

    @GET
    @PermitAll
    @AuthorizationCodeFlow
    public Response enter(@RestQuery String to, RoutingContext context) {
        if (!server.isThere()) throw new NotFound();
        try {
            var known = identity.getDeferredIdentity().await().indefinitely();
            return known.isAnonymous() ? leave(context) : entered((JsonWebToken) known.getPrincipal(), to);
        } catch (AuthenticationFailedException | AuthenticationCompletionException | OIDCException failed) {
            LOG.warnf("A sign-in by the organisation's server failed: %s", reason(failed));
            return refused(new SignOnFailed());
        } catch (DomainException refused) {
            return refused(refused);
        }
    }

    private Response leave(RoutingContext context) {
        var challenge = authenticator.getChallenge(context).await().indefinitely();
        if (challenge == null || challenge.status != 302) throw new SignOnFailed();
        var answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private Response entered(JsonWebToken token, String to) {
        var identity = OutsideIdentity.of(token);
        theirs.logout().await().indefinitely();
        var signedIn = singleSignOn.enter(identity);
        return Response.fromResponse(html.seeOther(Html.inside(to == null ? "" : to, "/workshops")))
                .cookie(cookie.of(signedIn))
                .build();
    }

    /** No message: it can hold a whole token, with who it is about. */
    private static String reason(Throwable failed) {
        return failed.getCause() == null
                ? failed.getClass().getSimpleName()
                : failed.getCause().getClass().getSimpleName();
    }

    private Response refused(DomainException reason) {
        return html.refused(AccountPages.Templates.signIn(Form.blank(), html.refusal(reason), true));
    }
}
