package io.waymark.platform;

import java.time.Instant;

/** A clock by which something can have been done earlier: a demonstration needs a past. Only the demo asks for one. */
public interface Past {
    /** What this thread does in {@code deeds} is done from that moment on; for everybody else it stays as late as it is. */
    void at(Instant moment, Runnable deeds);
}
