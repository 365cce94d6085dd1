package io.waymark.workshop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.account.Callers;
import io.waymark.platform.DomainException;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Paging;
import io.waymark.platform.Refusal;
import io.waymark.platform.Retryable;
import io.waymark.platform.Slice;
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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
@Authenticated
@Produces("text/html;charset=UTF-8")
class WorkshopPages {
    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance list(Slice<WorkshopView> workshops, boolean organiser);

        static native TemplateInstance create(
                List<String> zones, List<WorkshopView> models, WorkshopView model, Form form, Refusal refusal);

        static native TemplateInstance settings(Place place, Settings settings, Form form, Refusal refusal);
    }

    /** @param joinUrl the address that leads to joining with the code */
    public record Settings(
            String joinUrl, List<String> zones, List<SettingsForm.Row> criteria, boolean saved, boolean renewed) {}

    @Inject
    Workshops workshops;

    @Inject
    Access access;

    @Inject
    Callers callers;

    @Inject
    Addresses addresses;

    @Inject
    Html html;

    @GET
    @Path("workshops")
    public Response list(@RestQuery String after) {
        var caller = callers.current();
        var mine = workshops.list(caller, Paging.of(null, after));
        return html.page(Templates.list(mine, caller.person().organiser()));
    }

    @GET
    @Path("workshops/new")
    public Response create(@RestQuery String copyOf) {
        var caller = callers.current();
        workshops.mustCreate(caller);
        var form = Form.blank().with("idempotencyKey", UUID.randomUUID()).with("copyOf", copyOf);
        var models = workshops.models(caller);
        var model = model(models, form);
        form.with("purpose", model.map(WorkshopView::purpose).orElse(null))
                .with("timeZone", model.map(WorkshopView::timeZone).orElse(Workshop.TIME_ZONE))
                .with("attribution", model.map(WorkshopView::attribution).orElse(Attribution.NAMED));
        return html.page(page(models, form, Refusal.none()));
    }

    private static TemplateInstance page(List<WorkshopView> models, Form form, Refusal refusal) {
        return Templates.create(TimeZones.NEAR, models, model(models, form).orElse(null), form, refusal);
    }

    private static Optional<WorkshopView> model(List<WorkshopView> models, Form form) {
        return models.stream()
                .filter(each -> form.has("copyOf", each.id().toString()))
                .findFirst();
    }

    @POST
    @Retryable
    @Path("workshops")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(Form form) {
        var caller = callers.current();
        workshops.mustCreate(caller);
        try {
            var created = workshops.create(caller, draft(form));
            return html.seeOther("/workshops/" + created.id() + "/settings");
        } catch (DomainException | ConstraintViolationException refused) {
            return html.refused(page(workshops.models(caller), form, html.refusal(refused)), refused);
        }
    }

    private WorkshopDraft draft(Form form) {
        return new WorkshopDraft(
                form.text("title"),
                // What was taken out on the page must not come back from the model.
                form.checked("copyOf") ? form.value("purpose") : form.text("purpose"),
                form.text("timeZone"),
                form.checked("copyOf") ? null : html.language().code(),
                form.choice("attribution", Attribution.class),
                null,
                null,
                null,
                null,
                null,
                form.id("copyOf"));
    }

    @GET
    @Path("workshops/{workshop}/settings")
    public Response settings(@RestPath UUID workshop, @RestQuery String saved, @RestQuery String renewed) {
        var place = workshops.place(access.facilitator(workshop));
        var form = SettingsForm.of(place.workshop());
        var settings = settings(place, form, saved != null, renewed != null);
        return html.page(Templates.settings(place, settings, form, Refusal.none()));
    }

    @POST
    @Path("workshops/{workshop}/settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath UUID workshop, Form form) {
        var me = access.facilitator(workshop);
        try {
            workshops.change(me, SettingsForm.change(form));
            return html.seeOther("/workshops/" + workshop + "/settings?saved=1");
        } catch (DomainException | ConstraintViolationException refused) {
            var place = workshops.place(me);
            var settings = settings(place, form, false, false);
            return html.refused(Templates.settings(place, settings, form, html.refusal(refused)), refused);
        }
    }

    @POST
    @Path("workshops/{workshop}/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewCode(@RestPath UUID workshop, Form form) {
        workshops.renewCode(access.facilitator(workshop));
        return html.seeOther("/workshops/" + workshop + "/settings?renewed=1");
    }

    private Settings settings(Place place, Form form, boolean saved, boolean renewed) {
        return new Settings(addresses.join(place.workshop()), TimeZones.NEAR, SettingsForm.rows(form), saved, renewed);
    }
}
