package io.waymark.roadmap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
import io.waymark.workshop.Access;
import io.waymark.workshop.Member;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A document comes in: pasted or uploaded, looked at, then made the draft. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class ImportPages {
    /** Before the number of a line, in the names of the fields that say what it is to become. */
    private static final String LINE = "line.";

    @CheckedTemplate(basePath = "roadmap")
    static class Templates {
        static native TemplateInstance importing(ImportPage page, Form form, Refusal refusal);
    }

    @Inject
    Roadmaps roadmaps;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/import")
    public Response form(@RestPath UUID workshop) {
        return html.page(page(access.facilitator(workshop), Form.blank(), null, Refusal.none()));
    }

    /** What the document would become; nothing is stored. What was told of a file stays with its text, also corrected. */
    @POST
    @Path("workshops/{workshop}/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(
            @RestPath UUID workshop, @RestForm String document, @RestForm String found, @RestForm FileUpload file) {
        var me = access.facilitator(workshop);
        var form = Found.put(Objects.toString(found, ""), text(document));
        try {
            if (Upload.isPresent(file)) form = form(Upload.source(file));
            return preview(me, form);
        } catch (DomainException refused) {
            return html.refused(page(me, form, null, html.refusal(refused)));
        }
    }

    private static Form text(String document) {
        return Form.blank().with("document", Objects.toString(document, ""));
    }

    private static Form form(Source.Markdown uploaded) {
        return Found.put(uploaded.found(), text(uploaded.text()));
    }

    private Response preview(Member me, Form form) {
        var read = roadmaps.preview(me, source(form));
        return html.page(page(me, form.with("idempotencyKey", UUID.randomUUID()), read, Refusal.none()));
    }

    private static Source.Markdown source(Form form) {
        var choices = new HashMap<Integer, Choice>();
        for (var name : form.names())
            if (name.matches(LINE + "\\d{1,7}") && form.checked(name))
                choices.put(Integer.valueOf(name.substring(LINE.length())), form.choice(name, Choice.class));
        return new Source.Markdown(form.value("document"), new Choices(choices), Found.in(form));
    }

    /** The same once somebody decided what its headings and paragraphs are. */
    @POST
    @Path("workshops/{workshop}/import/structure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restructure(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            return preview(me, form);
        } catch (DomainException refused) {
            return html.refused(page(me, form, null, html.refusal(refused)));
        }
    }

    @POST
    @Path("workshops/{workshop}/versions")
    @Retryable
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            var draft = roadmaps.create(me, source(form));
            return html.seeOther("/workshops/" + workshop + "/versions/" + draft.number());
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(page(me, form, null, html.refusal(refused)));
        }
    }

    private TemplateInstance page(Member me, Form form, Import read, Refusal refusal) {
        var draft = roadmaps.draft(me.workshop()).orElse(null);
        return Templates.importing(
                new ImportPage(workshops.place(me), draft, read, structure(me, form), found(form)), form, refusal);
    }

    /** Nothing of what nobody could have been told. */
    private static List<Warning> found(Form form) {
        try {
            return Found.in(form);
        } catch (Invalid madeUp) {
            return List.of();
        }
    }

    /** Also of a text in which no recommendation was found: then people say where they are. */
    private Structure structure(Member me, Form form) {
        try {
            return form.checked("document") ? roadmaps.structure(me, source(form)) : Structure.NONE;
        } catch (DomainException unreadable) {
            return Structure.NONE;
        }
    }
}
