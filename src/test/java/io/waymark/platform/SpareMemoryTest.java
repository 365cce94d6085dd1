package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.quarkus.test.junit.QuarkusTest;
import io.waymark.support.Scenario;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SpareMemoryTest {
    @Inject
    Scenario scenario;

    @Inject
    SpareMemory spare;

    @Inject
    LiveHub hub;

    private record Somebody(UUID workshop) implements LiveHub.Viewer {}

    /** What is given back is asked for again when it is needed, so the heap may grow as before. */
    @Test
    void givesBackWhatNobodyNeedsAndLeavesTheRulesAsTheyWere() {
        hub.dismiss(Set.copyOf(hub.viewers()));
        growHeap();
        var rules = rules();
        long before = collections();
        spare.giveBack(Duration.ZERO);
        assertThat(collections()).isGreaterThan(before);
        assertThat(rules()).isEqualTo(rules);
    }

    @Test
    void interruptsNobodyWhereThereIsMuchToDo() {
        hub.dismiss(Set.copyOf(hub.viewers()));
        long before = collections();
        spare.giveBack(Duration.ofSeconds(20));
        assertThat(collections()).isEqualTo(before);
    }

    /** Whoever left the page open over night does not hold what the half-day took. */
    @Test
    void interruptsThoseWhoFollowAWorkshopOnlyForMuch() {
        hub.dismiss(Set.copyOf(hub.viewers()));
        for (int i = 0; i < 3; i++) spare.giveBack(Duration.ZERO);
        var stream =
                hub.open(new Somebody(scenario.workshop().id())).subscribe().with(nudge -> {});
        try {
            long before = collections();
            for (int i = 0; i < 3; i++) spare.giveBack(Duration.ZERO);
            assertThat(collections()).isEqualTo(before);
            growHeap();
            spare.giveBack(Duration.ZERO);
            assertThat(collections()).isGreaterThan(before);
        } finally {
            stream.cancel();
        }
    }

    /** Held until the machine had to make room for twice as much as there was. */
    private static void growHeap() {
        long enough = 2 * heap();
        var held = new ArrayList<byte[]>();
        while (heap() < enough) held.add(new byte[1 << 20]);
        assertThat(held).isNotEmpty();
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    }

    private static List<String> rules() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return List.of(
                machine.getVMOption("MinHeapFreeRatio").getValue(),
                machine.getVMOption("MaxHeapFreeRatio").getValue());
    }

    /** How often all of the heap was looked through. */
    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(collector -> collector.getName().contains("Old")
                        || collector.getName().contains("MarkSweep"))
                .mapToLong(collector -> collector.getCollectionCount())
                .sum();
    }
}
