package io.waymark.roadmap;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One version of the roadmap. Once published it has no way to change. */
@Entity
@Table(name = "roadmap_version")
class Version {
    @Id
    private UUID id;

    private UUID workshopId;
    private int number;

    @Enumerated(EnumType.STRING)
    private VersionState state = VersionState.DRAFT;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String title;

    @Convert(converter = DocumentColumn.class)
    private Document document;

    @Convert(converter = WarningsColumn.class)
    private List<Warning> warnings;

    private String sha256;
    private Integer basedOn;
    private int revision = 1;
    private Instant createdAt;
    private Instant publishedAt;

    protected Version() {}

    /** @param basedOn the published version that it revises, or null */
    Version(UUID workshopId, int number, Integer basedOn, Import source, Instant now) {
        this.id = UUID.randomUUID();
        this.workshopId = workshopId;
        this.number = number;
        this.basedOn = basedOn;
        this.createdAt = now;
        take(source);
    }

    void replace(Import source) {
        mustBeDraft();
        take(source);
        revision++;
    }

    private void take(Import source) {
        document = source.document();
        title = document.title();
        warnings = source.warnings();
    }

    void publish(Stage stage, Instant now) {
        mustBeDraft();
        this.stage = stage;
        state = VersionState.PUBLISHED;
        sha256 = Canonical.sha256(document);
        publishedAt = now;
    }

    void mustBeDraft() {
        if (state != VersionState.DRAFT) throw new VersionIsPublished(number);
    }

    /** @throws StaleVersion where somebody else changed it since; no tag means unchecked */
    void mustMatch(String tag) {
        if (tag != null && !tag.equals("*") && !tag.equals(tag())) throw new StaleVersion();
    }

    /** The same for an edit: the tag of the recommendation that is edited will do. */
    void mustMatchForEdit(String tag) {
        boolean known =
                document.recommendations().stream().anyMatch(each -> each.tag().equals(tag));
        if (!known) mustMatch(tag);
    }

    /** Changes whenever the version does. */
    String tag() {
        return state == VersionState.PUBLISHED ? "\"" + sha256 + "\"" : "\"draft-" + number + "-" + revision + "\"";
    }

    boolean isDraft() {
        return state == VersionState.DRAFT;
    }

    int number() {
        return number;
    }

    Integer basedOn() {
        return basedOn;
    }

    Document document() {
        return document;
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    VersionView view() {
        return new VersionView(
                number,
                state,
                stage,
                publishedAt,
                sha256,
                basedOn,
                document.title(),
                document.introduction(),
                document.areas(),
                warnings,
                tag());
    }

    VersionSummary summary() {
        return new VersionSummary(number, state, stage, publishedAt, sha256, basedOn, title);
    }
}
