package io.waymark.platform;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The memory of one retryable call. */
@Entity
@Table(name = "retry_record")
class RetryRecord {
    @EmbeddedId
    private Id id;

    private String path;
    private String fingerprint;
    private int status;
    private String body;
    private String mediaType;
    private String location;
    private String tag;
    private Instant createdAt;

    protected RetryRecord() {}

    RetryRecord(Id id, String path, String fingerprint, Instant createdAt) {
        this.id = id;
        this.path = path;
        this.fingerprint = fingerprint;
        this.createdAt = createdAt;
    }

    void answered(int status, String body, String mediaType, String location, String tag) {
        this.status = status;
        this.body = body;
        this.mediaType = mediaType;
        this.location = location;
        this.tag = tag;
    }

    boolean isAnswered() {
        return status != 0;
    }

    boolean isFor(String fingerprint) {
        return this.fingerprint.equals(fingerprint);
    }

    boolean isOlderThan(Instant instant) {
        return createdAt.isBefore(instant);
    }

    int status() {
        return status;
    }

    String body() {
        return body;
    }

    /** The ETag of the answer, or null. */
    String tag() {
        return tag;
    }

    String mediaType() {
        return mediaType;
    }

    String location() {
        return location;
    }

    @Embeddable
    record Id(String caller, String retryKey) implements Serializable {}
}
