package io.waymark.platform;

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
        if (operation.getRequestBody() == null || operation.getRequestBody().getContent() == null) return;
        for (var media : operation.getRequestBody().getContent().getMediaTypes().values()) {
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
