package io.waymark.account;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import io.waymark.platform.Body;
import io.waymark.platform.NeedsNoRoom;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing in is not remembered for retries, as that would store tokens; a retry gets another token. */
@Path("/api/v1")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class AccountApi {
    @Inject
    Accounts accounts;

    @Inject
    Callers callers;

    @Inject
    Door door;

    @Inject
    HttpServerRequest request;

    // Not kept for retries: a token at rest could be stolen, and signing in twice does no harm.
    @POST
    @Path("/tokens")
    @PermitAll
    @Operation(summary = "Sign in with an account")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SignedIn.class)))
    public Response signIn(
            @RequestBody(content = @Content(schema = @Schema(implementation = Credentials.class)))
                    Body<Credentials> body) {
        var credentials = body.read();
        return Response.status(201)
                .entity(door.signIn(credentials, request.remoteAddress().hostAddress()))
                .build();
    }

    @PUT
    @Authenticated
    @Path("/me/password")
    @Operation(
            summary = "Change the password of one's own account",
            description =
                    "Ends all other sign-ins of the account. Refused with 400 where the present password is another")
    @APIResponse(responseCode = "204", description = "Changed")
    public void changePassword(
            @RequestBody(content = @Content(schema = @Schema(implementation = NewPassword.class)))
                    Body<NewPassword> body) {
        door.changePassword(new Organiser(callers.signedIn()), body.read());
    }

    @DELETE
    @NeedsNoRoom
    @Authenticated
    @Path("/tokens/current")
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void signOut() {
        accounts.signOut(callers.signedIn().signIn());
    }
}
