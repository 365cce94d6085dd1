package io.waymark.session;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One meeting with an agenda of rounds. */
@Entity
@DynamicUpdate
class Session {
    @Id
    private UUID id;

    private UUID workshopId;
    private String title;
    private Instant startsAt;
    private String meetingUrl;
    private String venue;

    @Convert(converter = MaterialsColumn.class)
    private List<Material> materials = List.of();

    private Instant createdAt;

    @OneToMany(mappedBy = "session", fetch = FetchType.LAZY)
    private List<Round> rounds = new ArrayList<>();

    protected Session() {}

    Session(UUID workshopId, NewSession draft, Instant now) {
        this.id = UUID.randomUUID();
        this.workshopId = workshopId;
        this.title = draft.title().strip();
        this.startsAt = draft.startsAt();
        this.meetingUrl = draft.meetingUrl();
        this.venue = draft.venue();
        this.materials = draft.materials() == null ? List.of() : List.copyOf(draft.materials());
        this.createdAt = now;
    }

    void change(SessionChange change) {
        if (change.title() != null) title = change.title().strip();
        if (change.startsAt() != null) startsAt = change.startsAt().orElse(null);
        if (change.meetingUrl() != null) meetingUrl = change.meetingUrl().orElse(null);
        if (change.venue() != null) venue = change.venue().orElse(null);
        if (change.materials() != null) materials = List.copyOf(change.materials());
    }

    /** Puts a round on the agenda, behind all that have a smaller place. */
    Round add(NewRound draft, int place) {
        int earlier =
                (int) rounds.stream().filter(round -> round.place() < place).count();
        var round = new Round(this, place, draft);
        rounds.add(earlier, round);
        return round;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    UUID workshopId() {
        return workshopId;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** By their places. An order that the mapping asks for would be parsed at each start. */
    List<Round> rounds() {
        return rounds.stream().sorted(Comparator.comparingInt(Round::place)).toList();
    }

    SessionView view(List<RoundView> agenda) {
        return new SessionView(id, workshopId, title, startsAt, meetingUrl, venue, materials, agenda);
    }
}
