package io.waymark.platform;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Reads a body as far as it may go ({@link BodyLimit}). Readers of the standard's kind and interceptors are told the
 * annotations of the method, which are looked up by reflection for each request: a quarter of what a vote cost its thread.
 */
abstract class BoundedReader<T> implements ServerMessageBodyReader<T> {
    @Inject
    UriInfo uri;

    abstract boolean reads(Class<?> type, Type genericType, MediaType mediaType);

    abstract T read(byte[] body, Type genericType);

    @Override
    public final boolean isReadable(
            Class<?> type, Type genericType, ResteasyReactiveResourceInfo method, MediaType mediaType) {
        return reads(type, genericType, mediaType);
    }

    @Override
    public final boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return reads(type, genericType, mediaType);
    }

    @Override
    public final T readFrom(Class<T> type, Type genericType, MediaType mediaType, ServerRequestContext request)
            throws IOException {
        return read(BodyLimit.read(request.getInputStream(), uri.getPath()), genericType);
    }

    @Override
    public final T readFrom(
            Class<T> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        throw new UnsupportedOperationException("How long it may be is known to the request");
    }
}
