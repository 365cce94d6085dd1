package io.waymark.security;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A door of the application, as its annotations describe it.
 *
 * @param path with its parameters, such as {@code /rounds/{round}/open}
 * @param consumes the type of body that it takes, null where it takes any or none
 * @param queries the names of the texts that it reads from the query
 */
public record Route(String method, String path, String consumes, List<String> queries) implements Comparable<Route> {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    /** All there are, in an order of their own. */
    public static List<Route> all() {
        try (var files = Files.walk(CLASSES.resolve("io/waymark"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.matches("[^$]+(Pages|Api)\\.class"))
                    .flatMap(name -> of(load(name)))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException notBuilt) {
            throw new UncheckedIOException(notBuilt);
        }
    }

    private static Class<?> load(String file) {
        var name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Stream<Route> of(Class<?> door) {
        return Arrays.stream(door.getDeclaredMethods())
                .flatMap(method -> verb(method)
                        .map(verb -> new Route(verb, path(door, method), consumes(door, method), queries(method)))
                        .stream());
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> door, Method method) {
        var path = part(door) + part(method);
        return path.isEmpty() ? "/" : path;
    }

    private static String part(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        var bare = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }

    private static String consumes(Class<?> door, Method method) {
        var consumes =
                Optional.ofNullable(method.getAnnotation(Consumes.class)).orElse(door.getAnnotation(Consumes.class));
        if (consumes == null) return null;
        var type = consumes.value()[0];
        return type.equals(MediaType.WILDCARD) ? null : type;
    }

    /** The address is read as a whole where a method asks for all of it: then these are what it looks for. */
    private static List<String> queries(Method method) {
        var named = Arrays.stream(method.getParameters())
                .filter(parameter ->
                        parameter.isAnnotationPresent(RestQuery.class) && parameter.getType() == String.class)
                .map(Parameter::getName)
                .toList();
        boolean whole = Arrays.asList(method.getParameterTypes()).contains(UriInfo.class);
        return whole ? List.of("at", "about", "reply", "list", "sent", "page") : named;
    }

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    public boolean isRead() {
        return method.equals("GET");
    }

    boolean has(String parameter) {
        return path.contains("{" + parameter + "}");
    }

    /** The address with the ids of a place in it. */
    String at(java.util.Map<String, ?> ids) {
        return PARAMETER.matcher(path).replaceAll(found -> {
            var id = ids.get(found.group(1));
            if (id == null)
                throw new IllegalStateException(this + " has a parameter that Ground does not know: " + found.group(1));
            return id.toString();
        });
    }

    /** As a row of the table names it. */
    public String name() {
        return method + " " + path;
    }

    @Override
    public int compareTo(Route other) {
        return (path + method + consumes).compareTo(other.path + other.method + other.consumes);
    }
}
