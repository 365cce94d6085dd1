package io.waymark.consolidation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.waymark.account.Accounts;
import io.waymark.account.Callers;
import io.waymark.platform.Form;
import io.waymark.platform.Html;
import io.waymark.platform.NeedsNoRoom;
import io.waymark.platform.Paging;
import io.waymark.workshop.Access;
import io.waymark.workshop.Workshops;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What is kept about whoever asks, to read and to take along; nobody else's. */
@Path("/")
@Authenticated
class DataPages {
    @CheckedTemplate(basePath = "consolidation")
    static class Templates {
        static native TemplateInstance data(MyData data);
    }

    @Inject
    OwnContributions contributions;

    @Inject
    Workshops workshops;

    @Inject
    Accounts accounts;

    @Inject
    Callers callers;

    @Inject
    Access access;

    @Inject
    Html html;

    @GET
    @Path("my-data")
    @Produces("text/html;charset=UTF-8")
    public Response show() {
        return html.page(Templates.data(mine()));
    }

    @GET
    @Path("my-data.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json() {
        return file("my-data.json", mine());
    }

    @GET
    @Path("my-data.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response csv() {
        return file("my-data.csv", DataSheet.of(mine()));
    }

    @POST
    @NeedsNoRoom
    @Path("my-data/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOutElsewhere(Form form) {
        accounts.signOutElsewhere(callers.current());
        return html.seeOther("/my-data#sign-ins");
    }

    private MyData mine() {
        var caller = callers.current();
        var mine = workshops.list(caller, Paging.all()).items().stream()
                .map(workshop -> contributions.of(access.member(workshop.id())))
                .toList();
        return new MyData(
                caller.person(),
                accounts.signIns(caller),
                accounts.secondFactor(caller).orElse(null),
                mine);
    }

    private static Response file(String name, Object content) {
        return Response.ok(content)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
