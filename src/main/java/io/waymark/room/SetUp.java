package io.waymark.room;

/** What a facilitator has to do before people can take part. */
public record SetUp(boolean imported, boolean circulated, boolean planned, boolean shared) {
    public boolean complete() {
        return imported && circulated && planned && shared;
    }
}
