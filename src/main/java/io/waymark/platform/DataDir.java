package io.waymark.platform;

import io.smallrye.config.ConfigSourceInterceptor;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.Priorities;
import jakarta.annotation.Priority;
import java.nio.file.Path;

/**
 * Lets {@code WAYMARK_DATA_DIR=data} mean {@code ./data}: H2 refuses a path that is only implicitly relative; and {@code ~/data}
 * what it means to a shell, also for what is not H2's. It stands
 * below the expansion of expressions, so that the address of the database gets the same.
 */
@Priority(Priorities.LIBRARY)
public class DataDir implements ConfigSourceInterceptor {
    static final String NAME = "waymark.data-dir";

    private static final long serialVersionUID = 1;

    @Override
    public ConfigValue getValue(ConfigSourceInterceptorContext context, String name) {
        var value = context.proceed(name);
        if (value == null || value.getValue() == null || !name.equals(NAME)) return value;
        return value.withValue(explicit(value.getValue()));
    }

    static String explicit(String path) {
        if (path.startsWith("~/")) return System.getProperty("user.home") + path.substring(1);
        boolean explicit = path.isBlank() || path.startsWith(".") || path.startsWith("${");
        return explicit || Path.of(path).isAbsolute() ? path : "./" + path;
    }
}
