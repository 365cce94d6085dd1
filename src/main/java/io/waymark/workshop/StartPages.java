package io.waymark.workshop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.waymark.account.Caller;
import io.waymark.account.Callers;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.Paging;
import io.waymark.platform.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Path("/")
@PermitAll
@Produces("text/html;charset=UTF-8")
class StartPages {
    @CheckedTemplate(basePath = "workshop")
    static class Templates {
        static native TemplateInstance start(Start start, Form form, Refusal refusal);
    }

    /**
     * @param workshops those of who looks, where they are signed in
     * @param demo whether one may look in without an invitation
     */
    public record Start(boolean signedIn, List<WorkshopView> workshops, boolean demo) {}

    @ConfigProperty(name = "waymark.demo", defaultValue = "false")
    boolean demo;

    @Inject
    Workshops workshops;

    @Inject
    Callers callers;

    @Inject
    Html html;

    @GET
    public Response start() {
        var start = callers.optional().map(this::startOf).orElseGet(() -> new Start(false, List.of(), demo));
        return html.page(Templates.start(start, Form.blank(), Refusal.none()));
    }

    private Start startOf(Caller caller) {
        return new Start(true, workshops.list(caller, Paging.first()).items(), demo);
    }
}
