package io.waymark.platform;

import com.sun.management.HotSpotDiagnosticMXBean;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jboss.logging.Logger;

/**
 * Gives memory back to the system that nobody needs any more: a start takes a hundred megabytes that a virtual machine keeps
 * for good by default, an idle one takes twenty more every minute, and servers are small. It is done soon after the start, and
 * later when nobody follows a workshop live and little is asked, for nobody is answered meanwhile.
 */
@ApplicationScoped
class SpareMemory {
    private static final Logger LOG = Logger.getLogger(SpareMemory.class);

    private static final String LEAST = "MinHeapFreeRatio";
    private static final String MOST = "MaxHeapFreeRatio";
    /** What stays in reserve, in percent of the heap; all the rest is given back. */
    private static final String RESERVE = "20";

    @Inject
    LiveHub streams;

    /** How often the heap had been looked through the last time; whoever has work to do looks more than once a minute. */
    private volatile long collections = -1;

    @Scheduled(every = "1m", delayed = "10s")
    void giveBack() {
        boolean isQuiet = collections < 0 || collections() == collections;
        if (streams.viewers().isEmpty()) {
            if (isQuiet && canShrink()) shrinkHeap();
            trimRest();
        }
        collections = collections();
    }

    /** Not where it was told to keep it all ({@code -Xms}). */
    private static boolean canShrink() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        long least = Long.parseLong(machine.getVMOption("MinHeapSize").getValue());
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted() > least;
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
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
