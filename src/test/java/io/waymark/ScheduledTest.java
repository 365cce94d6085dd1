package io.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.scheduler.Scheduled;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the server does by its own clock. Tests call these themselves, so that none would miss the annotation; what one of
 * them does in production, {@code SurfaceIT} sees.
 */
@Tag(PlainSuite.TAG)
class ScheduledTest {
    @Test
    void isReallyScheduled() {
        var scheduled = new ClassFileImporter()
                .importPath(Path.of("target/classes")).stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Scheduled.class))
                        .map(method -> method.getOwner().getSimpleName() + "." + method.getName());
        assertThat(scheduled)
                .containsExactlyInAnyOrder(
                        "Accounts.expire",
                        "AuditChain.examine",
                        "AuditChain.extend",
                        "CommentDrafts.expire",
                        "ErasureJournal.complete",
                        "Presence.tellOthers",
                        "Rehearsals.expire",
                        "RetentionClock.run",
                        "Retries.expire",
                        "Simulation.step",
                        "SpareMemory.giveBack",
                        "Viewers.checkAgain");
    }
}
