package io.waymark.workshop;

import io.waymark.platform.Hash;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One co-creation process: one roadmap, its people, its sessions. */
@Entity
@DynamicUpdate
class Workshop {
    static final String TIME_ZONE = "Europe/Brussels";

    @Id
    private UUID id;

    private String title;
    private String purpose;
    private String timeZone = TIME_ZONE;
    private String language = "en";

    @Enumerated(EnumType.STRING)
    private Attribution attribution = Attribution.NAMED;

    @Enumerated(EnumType.STRING)
    private Registration registration = Registration.OPEN;

    @Convert(converter = CriteriaColumn.class)
    private List<Criterion> criteria = Criterion.DEFAULT;

    @Enumerated(EnumType.STRING)
    private Consensus.Rule consensusRule;

    private int consensusThreshold;
    private int consensusMinimum;
    private String privacyNotice;
    private String contact;
    private int retentionMonths = 24;
    private String accent;
    private String joinCode;
    private boolean opened;
    private boolean started;
    private Instant createdAt;

    /** The workshop that it is a rehearsal of; null for a real one. */
    private UUID rehearsalOf;

    protected Workshop() {}

    Workshop(WorkshopDraft draft, String joinCode, Instant now) {
        this(draft, null, joinCode, now);
    }

    /** @param model what the draft leaves out is as there; null for the defaults */
    Workshop(WorkshopDraft draft, Workshop model, String joinCode, Instant now) {
        this.id = UUID.randomUUID();
        this.title = draft.title().strip();
        this.joinCode = joinCode;
        this.createdAt = now;
        rule(model == null ? Consensus.DEFAULT : model.consensus());
        if (model != null) like(model);
        change(new WorkshopChange(
                null,
                draft.purpose(),
                draft.timeZone(),
                draft.language(),
                draft.attribution(),
                draft.registration(),
                draft.criteria(),
                draft.consensus(),
                draft.privacyNotice(),
                draft.contact(),
                null,
                null));
    }

    private void like(Workshop model) {
        purpose = model.purpose;
        timeZone = model.timeZone;
        language = model.language;
        attribution = model.attribution;
        registration = model.registration;
        criteria = model.criteria;
        privacyNotice = model.privacyNotice;
        contact = model.contact;
        retentionMonths = model.retentionMonths;
        accent = model.accent;
    }

    /** Rules that people have already answered under do not change any more. */
    void change(WorkshopChange change) {
        if (started && changesRules(change)) throw RulesAreFixed.answered();
        if (opened && changesAttribution(change)) throw RulesAreFixed.told();
        if (change.title() != null) title = change.title().strip();
        if (change.purpose() != null) purpose = change.purpose();
        if (change.timeZone() != null) timeZone = change.timeZone();
        if (change.language() != null) language = change.language();
        if (change.attribution() != null) attribution = change.attribution();
        if (change.registration() != null) registration = change.registration();
        if (change.criteria() != null) criteria = List.copyOf(change.criteria());
        if (change.consensus() != null) rule(change.consensus());
        if (change.privacyNotice() != null) privacyNotice = change.privacyNotice();
        if (change.contact() != null) contact = change.contact();
        if (change.retentionMonths() != null) retentionMonths = change.retentionMonths();
        if (change.accent() != null)
            accent = Accent.parse(change.accent()).map(Accent::hex).orElse(null);
    }

    /** Whether its scores can be judged by its rule of consensus. */
    boolean followsItsRule() {
        return consensus().fits(criteria);
    }

    private boolean changesAttribution(WorkshopChange change) {
        return change.attribution() != null && change.attribution() != attribution;
    }

    private boolean changesRules(WorkshopChange change) {
        return changesAttribution(change)
                || change.criteria() != null && !change.criteria().equals(criteria)
                || change.consensus() != null && !change.consensus().equals(consensus());
    }

    private void rule(Consensus consensus) {
        consensusRule = consensus.rule();
        consensusThreshold = consensus.threshold();
        consensusMinimum = consensus.minimum();
    }

    /** A round has opened: people know under whose name they contribute. */
    void open() {
        opened = true;
    }

    /** The first round in which people answer has opened. */
    void start() {
        opened = true;
        started = true;
    }

    /** Who has the code so far does not get in by it any more. */
    void renewCode(String code) {
        joinCode = code;
    }

    /** Nothing in it counts: it only tries another one out. */
    void rehearse(UUID workshop) {
        rehearsalOf = workshop;
    }

    /** What it rehearses, or null. */
    UUID rehearsalOf() {
        return rehearsalOf;
    }

    boolean isRehearsal() {
        return rehearsalOf != null;
    }

    /** What people said and decided for good is never removed. */
    void mustBeRehearsal() {
        if (!isRehearsal()) throw new NotARehearsal();
    }

    UUID id() {
        return id;
    }

    String joinCode() {
        return joinCode;
    }

    /** Whether this is its code, however it was typed. */
    boolean isEnteredBy(String typed) {
        var code = TypedCode.of(typed);
        return code.isWhole() && code.dashed().equals(joinCode);
    }

    boolean admitsByCode() {
        return registration == Registration.OPEN;
    }

    boolean asksForNotice() {
        return privacyNotice != null && !privacyNotice.isBlank();
    }

    /** Of the text of the notice, which may change. */
    String noticeSha256() {
        return Hash.sha256(privacyNotice);
    }

    Instant createdAt() {
        return createdAt;
    }

    private Consensus consensus() {
        return new Consensus(consensusRule, consensusThreshold, consensusMinimum);
    }

    /** The code is shown to those who may let others in. */
    WorkshopView view(Role role) {
        return new WorkshopView(
                id,
                title,
                purpose,
                timeZone,
                language,
                attribution,
                registration,
                criteria,
                consensus(),
                privacyNotice,
                contact,
                retentionMonths,
                accent,
                role == Role.FACILITATOR ? joinCode : null,
                role,
                opened,
                started,
                createdAt,
                rehearsalOf);
    }
}
