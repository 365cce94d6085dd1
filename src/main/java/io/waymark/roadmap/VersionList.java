package io.waymark.roadmap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All versions that somebody may see, the newest first. */
public record VersionList(List<VersionSummary> versions) {
    public boolean isEmpty() {
        return versions.isEmpty();
    }

    /** The number of the draft, or null. */
    public Integer draft() {
        return first(VersionState.DRAFT).map(VersionSummary::number).orElse(null);
    }

    /** The newest version that was published, or null. */
    public VersionSummary newest() {
        return first(VersionState.PUBLISHED).orElse(null);
    }

    public boolean isNewest(VersionSummary version) {
        return Objects.equals(version, newest());
    }

    private Optional<VersionSummary> first(VersionState state) {
        return versions.stream().filter(version -> version.state() == state).findFirst();
    }
}
