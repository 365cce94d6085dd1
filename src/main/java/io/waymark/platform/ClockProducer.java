package io.waymark.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock. It ticks in milliseconds, since databases keep fewer digits than the JVM and seals must recompute. */
class ClockProducer {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tickMillis(java.time.ZoneOffset.UTC);
    }
}
