package io.waymark.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of our own files that change with their content, since browsers keep them for good. */
@ApplicationScoped
public class Assets {
    private final Map<String, String> urls = new ConcurrentHashMap<>();

    public String url(String path) {
        return urls.computeIfAbsent(path, Assets::versioned);
    }

    private static String versioned(String path) {
        try (var file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("META-INF/resources/" + path)) {
            if (file == null) throw new IllegalArgumentException("no such asset: " + path);
            return "/" + path + "?v=" + Hash.sha256(file.readAllBytes()).substring(0, 8);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
