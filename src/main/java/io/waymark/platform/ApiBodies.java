package io.waymark.platform;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;

/** A {@link Body} is its content: how we read it is nothing to a client. */
final class ApiBodies {
    private static final String WRAPPER = "#/components/schemas/Body";
    private static final String CONTENT = "#/components/schemas/";

    private ApiBodies() {}

    static void unwrap(Operation operation) {
        var body = operation.getRequestBody();
        if (body == null || body.getContent() == null) return;
        var any = body.getContent().getMediaType(MediaType.WILDCARD);
        if (any != null) {
            // Only who needs no body takes one of whatever type a program says.
            body.setRequired(false);
            body.getContent().removeMediaType(MediaType.WILDCARD);
            body.getContent().addMediaType(MediaType.APPLICATION_JSON, any);
        }
        for (var media : body.getContent().getMediaTypes().values()) {
            var schema = media.getSchema();
            if (schema != null && schema.getRef() != null && schema.getRef().startsWith(WRAPPER))
                media.setSchema(
                        OASFactory.createSchema().ref(CONTENT + schema.getRef().substring(WRAPPER.length())));
        }
    }

    static void forget(Components components) {
        for (var name : List.copyOf(components.getSchemas().keySet()))
            if (name.startsWith("Body") || name.startsWith("Supplier")) components.removeSchema(name);
    }
}
