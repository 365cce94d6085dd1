package io.waymark.roadmap;

import io.quarkus.security.Authenticated;
import io.waymark.platform.Body;
import io.waymark.platform.Paging;
import io.waymark.platform.Retryable;
import io.waymark.platform.Slice;
import io.waymark.platform.Utf8;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/v1")
@Authenticated
@Tag(name = "Roadmap")
@Produces(MediaType.APPLICATION_JSON)
class RoadmapApi {
    static final String MARKDOWN = "text/markdown";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final MediaType MARKDOWN_TYPE = new MediaType("text", "markdown");

    @Inject
    HttpHeaders headers;

    @Inject
    Roadmaps roadmaps;

    @Inject
    Access access;

    @POST
    @Path("/workshops/{workshop}/versions")
    @Retryable
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a draft from JSON, or from a published version")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response create(
            @RestPath UUID workshop,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = Source.Json.class)),
                                @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class)),
                                @Content(
                                        mediaType = WORD,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    Body<Source.Json> body) {
        return created(roadmaps.create(access.facilitator(workshop), body.read()));
    }

    @POST
    @Path("/workshops/{workshop}/versions")
    @Retryable
    @Consumes(MARKDOWN)
    @Operation(hidden = true)
    public Response createFromMarkdown(@RestPath UUID workshop, byte[] body) {
        return created(roadmaps.create(access.facilitator(workshop), new Source.Markdown(Utf8.read(body))));
    }

    @POST
    @Path("/workshops/{workshop}/versions")
    @Retryable
    @Consumes(WORD)
    @Operation(hidden = true)
    public Response createFromWord(@RestPath UUID workshop, byte[] body) {
        return created(roadmaps.create(access.facilitator(workshop), WordImport.read(body)));
    }

    @PUT
    @Path("/workshops/{workshop}/versions/{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the text of a draft")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response replace(
            @RestPath UUID workshop,
            @RestPath int number,
            @HeaderParam("If-Match") String tag,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = Source.Json.class)),
                                @Content(mediaType = MARKDOWN, schema = @Schema(implementation = String.class)),
                                @Content(
                                        mediaType = WORD,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    Body<Source.Json> body) {
        var me = editor(workshop, number);
        return ok(roadmaps.replace(me, number, body.read(), tag));
    }

    @PUT
    @Path("/workshops/{workshop}/versions/{number}")
    @Consumes(MARKDOWN)
    @Operation(hidden = true)
    public Response replaceWithMarkdown(
            @RestPath UUID workshop, @RestPath int number, @HeaderParam("If-Match") String tag, byte[] body) {
        var me = editor(workshop, number);
        return ok(roadmaps.replace(me, number, new Source.Markdown(Utf8.read(body)), tag));
    }

    @PUT
    @Path("/workshops/{workshop}/versions/{number}")
    @Consumes(WORD)
    @Operation(hidden = true)
    public Response replaceWithWord(
            @RestPath UUID workshop, @RestPath int number, @HeaderParam("If-Match") String tag, byte[] body) {
        var me = editor(workshop, number);
        return ok(roadmaps.replace(me, number, WordImport.read(body), tag));
    }

    /** Before the text is read: that there is no such version comes before what is wrong with the text. */
    private Member editor(UUID workshop, int number) {
        var me = access.facilitator(workshop);
        roadmaps.show(me, number);
        return me;
    }

    @GET
    @Path("/workshops/{workshop}/versions")
    @Operation(summary = "List the versions; drafts for facilitators only")
    public Slice<VersionSummary> list(@RestPath UUID workshop, @RestQuery String limit, @RestQuery String after) {
        return roadmaps.list(access.member(workshop), Paging.of(limit, after));
    }

    @GET
    @Path("/workshops/{workshop}/versions/{number}")
    @Produces({MediaType.APPLICATION_JSON, MARKDOWN + ";charset=UTF-8"})
    @Operation(summary = "Show a version with its text; as Markdown for who asks for that before JSON")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionView.class)))
    public Response show(@RestPath UUID workshop, @RestPath int number) {
        var me = access.member(workshop);
        if (!wantsMarkdown())
            return Response.fromResponse(ok(roadmaps.show(me, number)))
                    .type(MediaType.APPLICATION_JSON)
                    .build();
        var version = roadmaps.show(me, number);
        return Response.ok(MarkdownExport.write(version.document()), MARKDOWN + ";charset=UTF-8")
                .header("ETag", version.tag())
                .build();
    }

    /** Whoever takes anything gets JSON. */
    private boolean wantsMarkdown() {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(MARKDOWN_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    private static Response created(VersionView version) {
        return Response.status(201)
                .header("ETag", version.tag())
                .entity(version)
                .build();
    }

    private static Response ok(VersionView version) {
        return Response.ok(version).header("ETag", version.tag()).build();
    }
}
