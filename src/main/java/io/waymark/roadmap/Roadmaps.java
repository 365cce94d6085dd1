package io.waymark.roadmap;

import io.waymark.platform.Audit;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.platform.Paging;
import io.waymark.platform.Slice;
import io.waymark.workshop.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The versions of a workshop's document. Drafts are for facilitators only. */
@ApplicationScoped
@Transactional
public class Roadmaps {
    @Inject
    VersionRepository versions;

    @Inject
    RoadmapRepository roadmaps;

    @Inject
    PublishedTexts texts;

    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** What importing a text would make of it, without storing anything. */
    public Import preview(Member me, @Valid Source.Markdown source) {
        me.mustFacilitate();
        return Reader.read(source);
    }

    /** What each heading and paragraph of a text is read as; nothing where the text says itself what it is. */
    Structure structure(Member me, @Valid Source.Markdown source) {
        me.mustFacilitate();
        return Reader.structure(source);
    }

    /**
     * Makes a draft.
     *
     * @throws DraftExists where there is one
     */
    public VersionView create(Member me, @Valid Source source) {
        me.mustFacilitate();
        var roadmap = roadmaps.locked(me.workshop());
        versions.draft(me.workshop()).ifPresent(draft -> {
            throw new DraftExists(draft.number());
        });
        int number = versions.newest(me.workshop()).map(Version::number).orElse(0) + 1;
        var version = new Version(
                me.workshop(),
                number,
                base(me.workshop(), source),
                read(me.workshop(), source, roadmap),
                clock.instant());
        versions.persist(version);
        told(me, version, "version.create");
        return version.view();
    }

    /**
     * Replaces the text of a draft.
     *
     * @param tag of the draft that the caller read, or null to leave it unchecked
     * @throws StaleVersion where it changed since
     */
    public VersionView replace(Member me, int number, @Valid Source source, String tag) {
        me.mustFacilitate();
        var roadmap = roadmaps.locked(me.workshop());
        var version = versions.afresh(me.workshop(), number);
        version.mustBeDraft();
        version.mustMatch(tag);
        version.replace(read(me.workshop(), source, roadmap));
        told(me, version, "version.replace");
        return version.view();
    }

    /**
     * Changes the document of a draft; new items get their keys.
     *
     * @param tag of the draft or of the recommendation that the caller read, or null to leave it unchecked
     */
    public VersionView edit(Member me, int number, String tag, UnaryOperator<Document> change) {
        me.mustFacilitate();
        var roadmap = roadmaps.locked(me.workshop());
        var version = versions.afresh(me.workshop(), number);
        version.mustBeDraft();
        version.mustMatchForEdit(tag);
        var text = change.apply(version.document());
        var changed = Reader.guarded("text", () -> roadmap.assignKeys(text));
        if (Canonical.bytes(changed).length > TooLong.MOST) throw new TooLong();
        version.replace(new Import(changed, version.view().warnings()));
        told(me, version, "version.edit");
        return version.view();
    }

    /** Publishes a draft for good. Whether it may be, the gate of consolidation decides. */
    public VersionView publish(Member me, int number, Stage stage) {
        me.mustFacilitate();
        roadmaps.locked(me.workshop());
        var version = versions.afresh(me.workshop(), number);
        version.publish(stage, clock.instant());
        told(me, version, "version.publish");
        return version.view();
    }

    public Slice<VersionSummary> list(Member me, Paging paging) {
        return Slice.of(
                versions.page(me.workshop(), me.isFacilitator(), paging),
                paging,
                Version::summary,
                Version::createdAt,
                Version::id);
    }

    /** All versions that the member may see, the newest first. */
    public VersionList overview(Member me) {
        return new VersionList(versions.summaries(me.workshop(), me.isFacilitator()));
    }

    /**
     * A version that can still be edited.
     *
     * @throws VersionIsPublished where it cannot
     */
    public VersionView draft(Member me, int number) {
        me.mustFacilitate();
        var version = versions.get(me.workshop(), number);
        version.mustBeDraft();
        return version.view();
    }

    public VersionView show(Member me, int number) {
        return visible(me, number).view();
    }

    /** The version as Markdown that imports again unchanged. */
    public String markdown(Member me, int number) {
        return MarkdownExport.write(visible(me, number).document());
    }

    /** What became of each recommendation between two versions, word by word. */
    public VersionComparison compare(Member me, int since, int number) {
        return VersionComparison.between(
                visible(me, since).document(), visible(me, number).document());
    }

    private Version visible(Member me, int number) {
        var version = versions.get(me.workshop(), number);
        if (version.isDraft() && !me.isFacilitator()) throw new NotFound();
        return version;
    }

    /** The text of a version, for features above that hold a proof of their own. */
    public Document text(UUID workshop, int number) {
        return texts.get(workshop, number, () -> versions.get(workshop, number));
    }

    /** The newest published version: what a round opens on. */
    public Optional<VersionView> newestPublished(UUID workshop) {
        return versions.newestPublished(workshop).map(Version::view);
    }

    /** The text that was published last, where it is later than one that somebody has at hand. */
    public Optional<Document> after(UUID workshop, int number) {
        return versions.newestNumber(workshop).filter(newest -> newest > number).map(newest -> text(workshop, newest));
    }

    /** The newest version, published or not: what a round is planned on. */
    public Optional<VersionView> newest(UUID workshop) {
        return versions.newest(workshop).map(Version::view);
    }

    /** The number of the draft, where there is one. */
    public Optional<Integer> draft(UUID workshop) {
        return versions.draft(workshop).map(Version::number);
    }

    /** A version and those it descends from, newest first. */
    public List<Integer> lineage(UUID workshop, int number) {
        var lineage = new ArrayList<>(List.of(number));
        lineage.addAll(ancestors(workshop, number));
        return lineage;
    }

    /** The versions that one descends from, newest first, itself not among them. */
    public List<Integer> ancestors(UUID workshop, int number) {
        var bases = versions.bases(workshop);
        var ancestors = new ArrayList<Integer>();
        for (var base = bases.get(number); base != null; base = bases.get(base)) ancestors.add(base);
        return ancestors;
    }

    /** Their texts, oldest first; none of them is a draft, since only what is published is revised. */
    public List<VersionView> ancestry(UUID workshop, int number) {
        return versions.all(workshop, ancestors(workshop, number)).stream()
                .map(Version::view)
                .toList();
    }

    private Import read(UUID workshop, Source source, Roadmap roadmap) {
        var read = source instanceof Source.Markdown markdown
                ? Reader.read(markdown)
                : fromJson(workshop, (Source.Json) source);
        var keyed = Reader.guarded(() -> roadmap.assignKeys(read.document()));
        if (Canonical.bytes(keyed).length > TooLong.MOST) throw new TooLong();
        return new Import(keyed, read.warnings());
    }

    private Import fromJson(UUID workshop, Source.Json source) {
        if (source.basedOn() == null) return Reader.read(source);
        if (source.areas() != null || source.title() != null || source.introduction() != null)
            throw Reader.invalid(RoadmapMessages::documentOrBase);
        return versions.published(workshop, source.basedOn())
                .map(version -> new Import(version.document(), List.of()))
                .orElseThrow(() -> Reader.invalid(messages -> messages.noSuchBase(source.basedOn())));
    }

    /** A document that comes from outside revises the newest published version. */
    private Integer base(UUID workshop, Source source) {
        if (source instanceof Source.Json json && json.basedOn() != null) return json.basedOn();
        return versions.newestPublished(workshop).map(Version::number).orElse(null);
    }

    private void told(Member me, Version version, String action) {
        audit.record(me.workshop(), me.person(), action, "version " + version.number(), "");
        live.fire(me.workshop(), LiveSignal.Topic.VERSIONS);
    }
}
