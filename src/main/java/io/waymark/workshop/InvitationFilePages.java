package io.waymark.workshop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Invalid;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Inviting from a spreadsheet: the file is read and shown first, and nothing is stored while one line is wrong. */
@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class InvitationFilePages {
    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance invitationFile(
                Place place, List<Invitations.Invitation> people, Form form, Refusal refusal);
    }

    @Inject
    Joining joining;

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Addresses addresses;

    @Inject
    Html html;

    @GET
    @Path("workshops/{workshop}/invitations/file")
    public Response form(@RestPath UUID workshop) {
        return html.page(page(access.facilitator(workshop), List.of(), Form.blank(), Refusal.none()));
    }

    /** Whom the file, or the text that was corrected, would invite; nothing is stored. */
    @POST
    @Path("workshops/{workshop}/invitations/file")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestPath UUID workshop, @RestForm String csv, @RestForm FileUpload file) {
        var me = access.facilitator(workshop);
        var form = Form.blank().with("csv", Objects.toString(csv, ""));
        try {
            if (file != null && file.size() > 0) form.with("csv", InvitationSheet.text(file.uploadedFile()));
            return html.page(page(me, read(form).invitations(), form, Refusal.none()));
        } catch (DomainException refused) {
            return html.refused(page(me, List.of(), form, html.refusal(refused)));
        }
    }

    @POST
    @Retryable
    @Path("workshops/{workshop}/invitations/sheet")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            var invited = joining.invite(me, read(form)).stream()
                    .map(one -> one.at(addresses.base()))
                    .toList();
            return html.page(InvitationPages.Templates.invited(workshops.place(me), invited));
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(page(me, List.of(), form, html.refusal(refused)));
        }
    }

    private static Invitations read(Form form) {
        if (form.text("csv") == null)
            throw Invalid.field("csv", WorkshopMessages.class, WorkshopMessages::sheetMissing);
        return InvitationSheet.read(form.value("csv"));
    }

    private TemplateInstance page(Member me, List<Invitations.Invitation> people, Form form, Refusal refusal) {
        return Templates.invitationFile(
                workshops.place(me), people, form.with("idempotencyKey", UUID.randomUUID()), refusal);
    }
}
