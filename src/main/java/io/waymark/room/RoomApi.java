package io.waymark.room;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.waymark.account.Callers;
import io.waymark.session.Rounds;
import io.waymark.workshop.Access;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Authenticated
@Tag(name = "Live")
@Produces(MediaType.APPLICATION_JSON)
class RoomApi {
    @Inject
    Room room;

    @Inject
    Rounds rounds;

    @Inject
    Access access;

    @Inject
    Callers callers;

    @Inject
    Viewers viewers;

    @Inject
    Clock clock;

    @GET
    @Path("/workshops/{workshop}/state")
    @Operation(summary = "Where the workshop stands; 204 where the caller knows it already")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = State.class)))
    @APIResponse(responseCode = "204", description = "Nothing has changed since v")
    @APIResponse(responseCode = "304", description = "Nothing has changed since the answer with that tag")
    public Response state(@RestPath UUID workshop, @RestQuery String v, @RestHeader("If-None-Match") String tag) {
        var me = access.member(workshop);
        if (v != null || tag == null) return answer(room.state(me, known(v)));
        return room.state(me, tagged(tag)).map(RoomApi::answer).orElseGet(() -> Response.notModified(tag(tagged(tag)))
                .build());
    }

    /** The version in a tag of ours, as it is sent back. */
    private static Long tagged(String tag) {
        return known(tag.replaceAll("^(W/)?\"(\\d+)\"$", "$2"));
    }

    /** Weak: two answers with it differ in their clock. */
    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version), true);
    }

    static Long known(String v) {
        return v != null && v.matches("\\d{1,18}") ? Long.valueOf(v) : null;
    }

    static Response answer(Optional<State> state) {
        return state.map(RoomApi::answer).orElseGet(() -> Response.noContent().build());
    }

    private static Response answer(State state) {
        return Response.ok(state)
                .tag(tag(state.v()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Blocking
    @Path("/workshops/{workshop}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "Cache-Control", value = "no-store, no-transform")
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    @Operation(
            summary = "Follow the workshop: what to fetch again, never what it holds",
            description =
                    "`event: state` with `id: v` and the topics that changed, at most two a second and one at once;"
                            + " `event: beat` every 15 s. After a reconnect the current state comes first, with all topics.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Signal.class)))
    public Multi<OutboundSseEvent> events(@RestPath UUID workshop, @Context Sse sse) {
        var me = access.member(workshop);
        return viewers.follow(me, callers.current()).map(nudge -> Signal.event(sse, nudge, clock.instant()));
    }

    @GET
    @Path("/rounds/{round}/mine")
    @Operation(summary = "One's own contributions to a round")
    public Mine mine(@RestPath UUID round) {
        return room.mine(access.member(rounds.workshopOf(round)), round);
    }
}
