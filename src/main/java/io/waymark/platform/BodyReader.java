package io.waymark.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** JSON only, but where nothing is asked for: many programs say that an empty body is a form, or say nothing of it. */
@Provider
@Consumes(MediaType.WILDCARD)
class BodyReader extends BoundedReader<Body<?>> {
    @Inject
    StrictJson json;

    @Override
    boolean reads(Class<?> type, Type genericType, MediaType mediaType) {
        return type == Body.class
                && (mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE) || content(genericType) == Nothing.class);
    }

    @Override
    Body<?> read(byte[] body, Type genericType) {
        return new Body<>(body, () -> json.read(Utf8.read(body), content(genericType)));
    }

    private static Type content(Type body) {
        return ((ParameterizedType) body).getActualTypeArguments()[0];
    }
}
