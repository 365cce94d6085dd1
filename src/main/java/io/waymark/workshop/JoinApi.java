package io.waymark.workshop;

import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import io.waymark.account.Callers;
import io.waymark.account.PersonView;
import io.waymark.platform.Body;
import io.waymark.platform.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1")
@Tag(name = "People")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class JoinApi {
    @Inject
    Joining joining;

    @Inject
    Workshops workshops;

    @Inject
    Callers callers;

    @Inject
    Porter porter;

    @Inject
    Addresses addresses;

    @Inject
    HttpServerRequest request;

    @POST
    @Path("/join")
    @PermitAll
    @Operation(summary = "Join a workshop with its code")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Joined.class)))
    public Response join(
            @HeaderParam("Idempotency-Key") String retryKey,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewMember.class))) Body<NewMember> body) {
        var newcomer = body.read();
        return joined(porter.byCode(newcomer.code(), address(), () -> {
            // That nobody comes in by this code comes before what else is wrong.
            if (newcomer.code() != null && !newcomer.code().isBlank())
                joining.welcome(Optional.empty(), newcomer.code());
            return joining.join(callers.optional(), newcomer, retryKey);
        }));
    }

    @POST
    @Path("/invitations/{secret}/acceptance")
    @PermitAll
    @Operation(summary = "Come in with a personal link, correcting one's details if need be")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Joined.class)))
    public Response accept(
            @RestPath String secret,
            @RequestBody(content = @Content(schema = @Schema(implementation = MemberDetails.class)))
                    Body<MemberDetails> body) {
        return joined(porter.byLink(address(), () -> {
            joining.invitation(secret);
            return joining.accept(callers.optional(), secret, body.read());
        }));
    }

    private String address() {
        return request.remoteAddress().hostAddress();
    }

    private Response joined(Joined joined) {
        return Response.status(201).entity(joined.at(addresses.base())).build();
    }

    @GET
    @Path("/me")
    @Authenticated
    @Operation(summary = "Who the caller is, and where they are a member")
    public Me me() {
        var caller = callers.current();
        var memberships = workshops.list(caller, Paging.all()).items().stream()
                .map(workshop -> new Me.Membership(workshop.id(), workshop.title(), workshop.role()))
                .toList();
        return new Me(caller.person(), memberships);
    }

    @Schema(description = "The caller")
    public record Me(
            @Schema(description = "Who it is") PersonView person,
            @Schema(description = "Where they are a member") List<Membership> memberships) {
        @Schema(description = "A membership of the caller")
        public record Membership(
                @Schema(description = "The workshop") UUID workshopId,
                @Schema(description = "What it is called") String title,
                @Schema(description = "What the caller may do there") Role role) {}
    }
}
