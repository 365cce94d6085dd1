package io.waymark.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** However an address is written, nobody who is not signed in reads what stands behind a guarded door. */
@QuarkusTest
class PathTricksTest {
    private static final Map<String, Rule> RULES = Rule.table();
    /** What would show that a door had opened. */
    private static final List<String> CONTENT = List.of("Test workshop", "Train civil servants", "Olga Organiser");

    @Inject
    Scenario scenario;

    @TestHTTPResource
    URI server;

    private final List<String> holes = new ArrayList<>();
    private int tried;

    @Test
    void noTrickOpensAGuardedDoor() throws IOException {
        var home = new Ground(scenario);
        var guarded = Route.all().stream()
                .filter(route -> route.isRead() && RULES.get(route.name()) != Rule.PUBLIC)
                .map(route -> route.at(home.ids(route).get(0)))
                .toList();
        try (var wire = new Wire(server)) {
            for (var path : guarded) {
                attempt(wire, path, Tricks.REFUSED, true);
                attempt(wire, path, Tricks.OTHERS, false);
            }
        }
        assertThat(holes).isEmpty();
        System.out.printf("Path tricks: %d on %d guarded addresses%n", tried, guarded.size());
        assertThat(Tricks.REFUSED.size() + Tricks.OTHERS.size()).isGreaterThanOrEqualTo(40);
        assertThat(guarded).hasSizeGreaterThan(80);
    }

    private void attempt(Wire wire, String path, Map<String, UnaryOperator<String>> tricks, boolean refused)
            throws IOException {
        for (var trick : tricks.entrySet()) {
            var address = trick.getValue().apply(path);
            var answer = wire.get(address);
            tried++;
            boolean shut = refused ? answer.status() == 400 : isShut(answer);
            if (!shut || CONTENT.stream().anyMatch(answer.body()::contains))
                holes.add(trick.getKey() + ": " + address + " -> " + answer.status() + " " + answer.header("location"));
        }
    }

    private static boolean isShut(Wire.Answer answer) {
        return switch (answer.status()) {
            case 400, 401, 404, 405 -> true;
            case 303 -> URI.create(answer.header("location")).getPath().equals("/sign-in");
            default -> false;
        };
    }
}
