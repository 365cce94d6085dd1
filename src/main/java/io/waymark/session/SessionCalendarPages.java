package io.waymark.session;

import io.quarkus.security.Authenticated;
import io.waymark.workshop.Access;
import io.waymark.workshop.Addresses;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** A session to put into one's own calendar. */
@Path("/")
@Authenticated
class SessionCalendarPages {
    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    @Inject
    Sessions sessions;

    @Inject
    Access access;

    @Inject
    Addresses addresses;

    @GET
    @Path("sessions/{session}/calendar.ics")
    @Produces(MEDIA_TYPE)
    public Response calendar(@RestPath UUID session) {
        var me = access.member(sessions.workshopOf(session));
        return Response.ok(sessions.calendar(me, session, addresses.base()))
                .header("Content-Disposition", "attachment; filename=\"meeting.ics\"")
                .build();
    }
}
