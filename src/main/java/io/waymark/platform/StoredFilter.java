package io.waymark.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What says "done" to a change waits until the change is stored; a refusal promises nothing. */
class StoredFilter {
    private static final Set<String> UNSAFE = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Inject
    Barrier barrier;

    @ServerResponseFilter
    public void awaitStored(ContainerRequestContext request, ContainerResponseContext response) {
        if (UNSAFE.contains(request.getMethod()) && response.getStatus() < 400) barrier.await();
    }
}
