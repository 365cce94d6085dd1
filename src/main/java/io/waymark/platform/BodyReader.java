package io.waymark.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** JSON only, but where nothing is asked for: many programs say that an empty body is a form, or say nothing of it. */
@Provider
@Consumes(MediaType.WILDCARD)
class BodyReader implements MessageBodyReader<Body<?>> {
    @Inject
    StrictJson json;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class
                && (mediaType.isCompatible(MediaType.APPLICATION_JSON_TYPE) || content(genericType) == Nothing.class);
    }

    @Override
    public Body<?> readFrom(
            Class<Body<?>> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream)
            throws IOException {
        var bytes = stream.readAllBytes();
        return new Body<>(bytes, () -> json.read(Utf8.read(bytes), content(genericType)));
    }

    private static Type content(Type body) {
        return ((ParameterizedType) body).getActualTypeArguments()[0];
    }
}
