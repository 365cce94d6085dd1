package io.waymark.workshop;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** A person in a workshop. */
@Entity
@DynamicUpdate
class Membership {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Workshop workshop;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String name;
    private String email;
    private String organisation;
    private String country;
    private String stakeholderGroup;
    private String expertise;

    @Convert(converter = AreaExpertiseColumn.class)
    private Map<String, Integer> areaExpertise = Map.of();

    private boolean listedInReport = true;
    private int pseudonym;
    private String joinKey;
    private Instant joinedAt;
    private Instant noticeAcceptedAt;
    private String noticeSha256;
    private Instant arrivedAt;
    private Instant removedAt;
    private Instant erasedAt;
    private Integer formerNumber;

    protected Membership() {}

    /** @param pseudonym the number of "Participant 17", drawn by lot */
    Membership(Workshop workshop, UUID personId, Role role, int pseudonym, Instant now) {
        this.id = UUID.randomUUID();
        this.workshop = workshop;
        this.personId = personId;
        this.role = role;
        this.pseudonym = pseudonym;
        this.joinedAt = now;
    }

    void describe(MemberDetails details) {
        if (details.name() != null) name = details.name().strip();
        email = kept(details.email(), email);
        organisation = kept(details.organisation(), organisation);
        country = kept(details.country(), country);
        stakeholderGroup = kept(details.stakeholderGroup(), stakeholderGroup);
        expertise = kept(details.expertise(), expertise);
    }

    /** What is left out stays, what is empty goes. */
    private static String kept(String change, String now) {
        if (change == null) return now;
        return change.isBlank() ? null : change.strip();
    }

    void list(boolean inReport) {
        listedInReport = inReport;
    }

    void know(Map<String, Integer> byArea) {
        areaExpertise = Map.copyOf(byArea);
    }

    void appoint(Role role) {
        this.role = role;
    }

    /** Whoever accepted this very text before did so then. */
    void acceptNotice(String sha256, Instant now) {
        if (hasAccepted(sha256)) return;
        noticeSha256 = sha256;
        noticeAcceptedAt = now;
    }

    boolean hasAccepted(String sha256) {
        return sha256.equals(noticeSha256);
    }

    /** @param joinKey what brings them back where they send the same again, or null for nothing */
    void joinedBy(String joinKey) {
        this.joinKey = joinKey;
    }

    /** The first time they came in; invited people who never came do not count as present. */
    void arrive(Instant now) {
        if (arrivedAt == null) arrivedAt = now;
    }

    void remove(Instant now) {
        if (removedAt == null) removedAt = now;
        joinKey = null;
    }

    void readmit() {
        removedAt = null;
    }

    boolean isRemoved() {
        return removedAt != null;
    }

    /** Nobody can tell from it any more who it was; what they contributed leads to it still. */
    void erase(int number, Erased done, Instant now) {
        done.removed(Trace.NAME, 1);
        done.removed(Trace.EMAIL, count(email));
        done.removed(Trace.ORGANISATION, count(organisation));
        done.removed(Trace.COUNTRY, count(country));
        done.removed(Trace.STAKEHOLDER_GROUP, count(stakeholderGroup));
        done.removed(Trace.EXPERTISE, count(expertise) + areaExpertise.size());
        done.removed(Trace.NOTICE, count(noticeSha256));
        name = "";
        describe(MemberDetails.NOTHING);
        areaExpertise = Map.of();
        listedInReport = false;
        noticeAcceptedAt = null;
        noticeSha256 = null;
        formerNumber = number;
        erasedAt = now;
        remove(now);
    }

    void dropEmail() {
        email = null;
    }

    private static int count(String detail) {
        return detail == null ? 0 : 1;
    }

    void belongTo(UUID person) {
        personId = person;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    Called called() {
        return new Called(name, formerNumber);
    }

    boolean isOnlyInvited() {
        return arrivedAt == null;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    Workshop workshop() {
        return workshop;
    }

    Role role() {
        return role;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String country() {
        return country;
    }

    String stakeholderGroup() {
        return stakeholderGroup;
    }

    Instant joinedAt() {
        return joinedAt;
    }

    Member proof() {
        return new Member(id, workshop.id(), personId, role, name);
    }

    Contributor contributor() {
        return new Contributor(id, called(), organisation, country, stakeholderGroup, pseudonym, listedInReport);
    }

    MemberView view() {
        return view(null);
    }

    /** @param link the personal link that is good now, or null */
    MemberView view(LinkView link) {
        return new MemberView(
                id,
                role,
                called().label(),
                formerNumber,
                email,
                organisation,
                country,
                stakeholderGroup,
                expertise,
                areaExpertise,
                listedInReport,
                removedAt != null,
                erasedAt,
                arrivedAt != null,
                joinedAt,
                noticeAcceptedAt,
                noticeSha256,
                link);
    }
}
