package io.waymark.account;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All PUT: what a POST answers is remembered for retries, and this tells keys. */
@Path("/api/v1")
@Authenticated
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SecondFactorApi {
    @Inject
    OwnSecondFactor factor;

    @Inject
    Callers callers;

    @Inject
    Door door;

    @GET
    @Path("/me/second-factor")
    @Operation(summary = "Whether one's own account asks for a code beside its password")
    public SecondFactorView get() {
        return factor.of(me());
    }

    @PUT
    @Path("/me/second-factor")
    @Operation(
            summary = "Begin with a second factor",
            description =
                    "Answers a new key for an app, told to this sign-in for ten minutes. Nothing is asked for until a code is"
                            + " confirmed. Refused with 400 where the present password is another")
    public BegunFactor begin(
            @RequestBody(content = @Content(schema = @Schema(implementation = PresentPassword.class)))
                    Body<PresentPassword> body) {
        return door.beginFactor(me(), body.read());
    }

    @PUT
    @Path("/me/second-factor/confirmation")
    @Operation(
            summary = "Confirm that an app has the key",
            description =
                    "`POST /tokens` asks for a `code` from now on. Ends all other sign-ins of the account. Refused with 400"
                            + " where the code is none of about now. Whoever did not get the answer begins again after a removal")
    public SpareCode confirm(
            @RequestBody(content = @Content(schema = @Schema(implementation = FactorCode.class)))
                    Body<FactorCode> body) {
        return door.confirmFactor(me(), body.read());
    }

    @PUT
    @Path("/me/second-factor/removal")
    @Operation(
            summary = "Ask for no code any more",
            description = "Refused with 400 where the present password or the code is another")
    @APIResponse(responseCode = "204", description = "None is asked for")
    public void remove(
            @RequestBody(content = @Content(schema = @Schema(implementation = FactorRemoval.class)))
                    Body<FactorRemoval> body) {
        door.removeFactor(me(), body.read());
    }

    private Organiser me() {
        return new Organiser(callers.signedIn());
    }
}
