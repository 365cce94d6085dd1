package io.waymark.platform;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.OperatingSystemMXBean;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jboss.logging.Logger;

/**
 * Gives memory back to the system that nobody needs any more: a start takes a hundred megabytes that a virtual machine keeps
 * for good by default, a half-day takes a gigabyte, and servers are small. It is done soon after the start, and later when
 * little is asked, for nobody is answered meanwhile; while somebody follows a workshop only where there is much to give back.
 */
@ApplicationScoped
class SpareMemory {
    private static final Logger LOG = Logger.getLogger(SpareMemory.class);

    private static final String LEAST = "MinHeapFreeRatio";
    private static final String MOST = "MaxHeapFreeRatio";
    /** What stays in reserve, in percent of the heap; all the rest is given back. */
    private static final String RESERVE = "10";

    /** Of the processor between two looks; an idle application on a slow machine takes four seconds a minute soon after its start. */
    private static final Duration LITTLE = Duration.ofSeconds(3);

    @Inject
    LiveHub streams;

    private final HeapGrowth growth = new HeapGrowth();

    private Duration workedBefore;

    @Scheduled(every = "20s", delayed = "10s")
    synchronized void giveBack() {
        var worked = worked();
        giveBack(workedBefore == null ? Duration.ZERO : worked.minus(workedBefore));
        workedBefore = worked;
    }

    /** @param worked by the processor since the last look */
    synchronized void giveBack(Duration worked) {
        if (worked.compareTo(LITTLE) > 0) return;
        boolean followed = !streams.viewers().isEmpty();
        if (heap() > least() && growth.isWorthGivingBack(heap(), followed)) {
            shrinkHeap();
            growth.gaveBack(heap());
        }
        trimRest();
    }

    private static Duration worked() {
        return Duration.ofNanos(
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
    }

    /** What it was told to keep ({@code -Xms}), if anything. */
    private static long least() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return Long.parseLong(machine.getVMOption("MinHeapSize").getValue());
    }

    private static void shrinkHeap() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        var least = machine.getVMOption(LEAST).getValue();
        var most = machine.getVMOption(MOST).getValue();
        machine.setVMOption(LEAST, "0"); // first: the least may never be above the most
        machine.setVMOption(MOST, RESERVE);
        try {
            System.gc();
        } finally {
            machine.setVMOption(MOST, most);
            machine.setVMOption(LEAST, least);
        }
    }

    /** What was freed beside the heap, most of it by the compilers, stays with the process until it is asked for. */
    private static void trimRest() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "systemTrimNativeHeap",
                            new Object[] {null},
                            new String[] {String[].class.getName()});
        } catch (JMException notHere) {
            LOG.debug("This machine knows no way to give back what is beside the heap", notHere);
        }
    }
}
