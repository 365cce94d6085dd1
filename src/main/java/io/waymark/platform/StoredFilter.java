package io.waymark.platform;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Changes need room on the disk, and what says "done" to one waits until it is stored; a refusal promises nothing. */
class StoredFilter {
    private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Inject
    Barrier barrier;

    @Inject
    DiskSpace disk;

    @ServerRequestFilter
    public void requireRoom(ContainerRequestContext request, ResourceInfo asked) {
        if (!UNSAFE.contains(request.getMethod())) return;
        if (!asked.getResourceMethod().isAnnotationPresent(NeedsNoRoom.class)) disk.requireRoom();
    }

    @ServerResponseFilter
    public Uni<Void> awaitStored(ContainerRequestContext request, ContainerResponseContext response) {
        boolean waits = UNSAFE.contains(request.getMethod()) && response.getStatus() < 400;
        return waits
                ? Uni.createFrom().completionStage(barrier.stored())
                : Uni.createFrom().voidItem();
    }
}
