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

@Provider
@Consumes(MediaType.APPLICATION_JSON)
class BodyReader implements MessageBodyReader<Body<?>> {
    @Inject
    StrictJson json;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == Body.class;
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
        var content = ((ParameterizedType) genericType).getActualTypeArguments()[0];
        return new Body<>(Hash.sha256(bytes), () -> json.read(Utf8.read(bytes), content));
    }
}
