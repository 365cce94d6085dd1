package io.waymark.screens;

import io.waymark.security.Route;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The addresses that show a page of their own; all others are parts of one, or files. */
final class Pages {
    private static final Set<String> PARTS = Set.of(
            "/rounds/{round}/bar",
            "/rounds/{round}/comments/news",
            "/rounds/{round}/comments/thread",
            "/rounds/{round}/focus",
            "/rounds/{round}/results/figures",
            "/rounds/{round}/results/waiting",
            "/workshops/{workshop}/bar",
            "/workshops/{workshop}/message",
            "/workshops/{workshop}/now",
            "/workshops/{workshop}/overview/agenda",
            "/workshops/{workshop}/overview/arrivals",
            "/workshops/{workshop}/projector/events",
            "/workshops/{workshop}/projector/screen",
            "/workshops/{workshop}/projector/state",
            "/workshops/{workshop}/run/agenda",
            "/workshops/{workshop}/run/changed",
            "/workshops/{workshop}/run/people");
    private static final Set<String> FILES = Set.of(
            "/accent/{colour}.css",
            "/my-data.csv",
            "/my-data.json",
            "/sessions/{session}/calendar.ics",
            "/workshops/{workshop}/versions/{number}/roadmap.md");

    /** Whoever goes there is led on. */
    private static final Set<String> WAYS =
            Set.of("/second-factor/confirmation", "/second-factor/removal", "/sign-in/code", "/sign-in/sso");

    private Pages() {}

    /** The pages whose address is none of these. */
    static Set<String> missing(List<Route> routes, Collection<String> visited) {
        var pages = routes.stream()
                .filter(route -> route.isRead() && !route.isApi())
                .map(Route::path)
                .filter(path -> !PARTS.contains(path) && !FILES.contains(path) && !WAYS.contains(path))
                .collect(Collectors.toCollection(TreeSet::new));
        var seen = visited.stream().flatMap(path -> of(path, pages).stream()).collect(Collectors.toSet());
        pages.removeAll(seen);
        return pages;
    }

    /** A fixed part of an address goes before a parameter. */
    private static Optional<String> of(String path, Set<String> pages) {
        return pages.stream()
                .filter(page -> path.matches(page.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparing((String page) -> page.split("\\{").length));
    }
}
