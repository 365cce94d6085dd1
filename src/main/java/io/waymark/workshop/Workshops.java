package io.waymark.workshop;

import io.waymark.account.Caller;
import io.waymark.platform.Audit;
import io.waymark.platform.Forbidden;
import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.Paging;
import io.waymark.platform.Secrets;
import io.waymark.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Workshops and their settings. */
@ApplicationScoped
@Transactional
public class Workshops {
    @Inject
    WorkshopRepository workshops;

    @Inject
    MembershipRepository memberships;

    @Inject
    Members members;

    @Inject
    Secrets secrets;

    @Inject
    Audit audit;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** A workshop was created, in the same transaction. */
    public record Created(UUID workshop) {}

    /** A workshop was made like another, in the same transaction; its facilitator here and there. */
    public record Copied(Member lead, Member model) {}

    @Inject
    Event<Created> created;

    @Inject
    Event<Copied> copied;

    /** Creates a workshop; the organiser becomes its facilitator. */
    public WorkshopView create(Caller organiser, @Valid WorkshopDraft draft) {
        mustCreate(organiser);
        check(draft.timeZone(), draft.language(), draft.criteria());
        var model = draft.copyOf() == null ? null : model(organiser, draft.copyOf());
        var workshop = new Workshop(draft, model == null ? null : model.workshop(), secrets.code(), clock.instant());
        checkRule(workshop);
        workshops.persist(workshop);
        created.fire(new Created(workshop.id()));
        var lead = members.admit(
                workshop,
                organiser.person().id(),
                Role.FACILITATOR,
                new MemberDetails(organiser.person().name(), organiser.person().email(), null, null, null, null));
        lead.arrive(clock.instant());
        audit.record(
                workshop.id(),
                organiser.person().id(),
                "workshop.create",
                workshop.id().toString(),
                "");
        if (model != null) copied.fire(new Copied(lead.proof(), model.proof()));
        return workshop.view(Role.FACILITATOR);
    }

    /** Who may not know of a workshop is told the same as where there is none. */
    private Membership model(Caller organiser, UUID id) {
        return memberships
                .active(id, organiser.person().id())
                .filter(membership -> membership.role() == Role.FACILITATOR
                        && !membership.workshop().isRehearsal())
                .orElseThrow(() -> Invalid.field("copyOf", WorkshopMessages.class, WorkshopMessages::modelNotYours));
    }

    /** What the caller can make another workshop like: those that they facilitate, the newest first. */
    public List<WorkshopView> models(Caller organiser) {
        return memberships.facilitated(organiser.person().id()).stream()
                .map(membership -> membership.workshop().view(membership.role()))
                .toList();
    }

    /** @throws Forbidden for anyone but organisers */
    public void mustCreate(Caller caller) {
        if (!caller.person().organiser()) throw new Forbidden();
    }

    /** The caller's own workshops. */
    public Slice<WorkshopView> list(Caller caller, Paging paging) {
        return Slice.of(
                memberships.pageOf(caller, paging),
                paging,
                membership -> membership.workshop().view(membership.role()),
                Membership::joinedAt,
                Membership::id);
    }

    public WorkshopView show(Member me) {
        return workshops.get(me.workshop()).view(me.role());
    }

    /** Where a page of the workshop is. */
    public Place place(Member me) {
        return new Place(show(me), me, live.version(me.workshop()), clock.instant());
    }

    /** @throws RulesAreFixed where a rule would change under which people have answered */
    public WorkshopView change(Member me, @Valid WorkshopChange change) {
        me.mustFacilitate();
        check(change.timeZone(), change.language(), change.criteria());
        check(change.accent());
        var workshop = workshops.locked(me.workshop());
        workshop.change(change);
        checkRule(workshop);
        audit.record(
                me.workshop(), me.person(), "workshop.change", me.workshop().toString(), "");
        live.fire(me.workshop(), LiveSignal.Topic.ROUND);
        return workshop.view(me.role());
    }

    /**
     * Waits for others who change a workshop, and lets nobody do so until the transaction ends: a round opens on the newest
     * text, and no text is circulated while it does.
     */
    public void hold(UUID workshop) {
        workshops.lock(workshop);
    }

    /**
     * Gives the workshop another code, as where it was seen by people who do not belong there; the earlier one lets nobody in
     * any more, and who came in by it stays.
     */
    public WorkshopView renewCode(Member me) {
        me.mustFacilitate();
        var workshop = workshops.locked(me.workshop());
        workshop.renewCode(secrets.code());
        audit.record(me.workshop(), me.person(), "workshop.code", me.workshop().toString(), "");
        live.fire(me.workshop(), LiveSignal.Topic.ROUND);
        return workshop.view(me.role());
    }

    /** A round opens that asks for nothing: attribution stays from now on. */
    public void open(UUID workshop) {
        workshops.locked(workshop).open();
    }

    /** The first round opens: attribution, criteria and the rule of consensus stay from now on. */
    public void start(UUID workshop) {
        workshops.locked(workshop).start();
    }

    /** All there are, for what looks through them by the clock. */
    public List<UUID> ids() {
        return workshops.ids();
    }

    /** The workshop that was created first; empty where there is none yet. */
    public Optional<UUID> oldest() {
        return workshops.oldest().map(Workshop::id);
    }

    /** The code while it lets anybody in, for a screen that everybody in the room sees. */
    public Optional<String> openCode(UUID workshop) {
        return Optional.of(workshops.get(workshop))
                .filter(Workshop::admitsByCode)
                .map(Workshop::joinCode);
    }

    /** For features above that act on their own, such as the clock that closes a round. */
    public WorkshopView settings(UUID workshop) {
        return workshops.get(workshop).view(Role.OBSERVER);
    }

    private static void check(String timeZone, String language, List<Criterion> criteria) {
        if (timeZone != null) checkZone(timeZone);
        if (language != null && Language.of(language).isEmpty())
            throw Invalid.field("language", WorkshopMessages.class, WorkshopMessages::unknownLanguage);
        if (criteria == null) return;
        var keys = new HashSet<String>();
        for (var criterion : criteria)
            if (!keys.add(criterion.key()) || criterion.max() - criterion.min() < 2)
                throw Invalid.field("criteria", WorkshopMessages.class, WorkshopMessages::criteria);
    }

    /** A rule that the results cannot follow must not be promised. */
    private static void checkRule(Workshop workshop) {
        if (!workshop.followsItsRule())
            throw Invalid.field("consensus.rule", WorkshopMessages.class, WorkshopMessages::ruleOfNine);
    }

    private static void checkZone(String timeZone) {
        try {
            ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            throw Invalid.field("timeZone", WorkshopMessages.class, WorkshopMessages::unknownZone);
        }
    }

    /** Empty takes the colour away. */
    private static void check(String accent) {
        if (accent == null || accent.isEmpty()) return;
        var colour = Accent.parse(accent)
                .orElseThrow(() -> Invalid.field("accent", WorkshopMessages.class, WorkshopMessages::accentUnreadable));
        if (colour.isLegible()) return;
        var contrast = BigDecimal.valueOf(colour.contrast(Accent.WHITE)).setScale(1, RoundingMode.FLOOR);
        throw Invalid.field("accent", WorkshopMessages.class, words -> words.accentTooLight(contrast.toPlainString()));
    }
}
