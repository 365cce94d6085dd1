package io.waymark.room;

import io.waymark.platform.Audit;
import io.waymark.platform.Hash;
import io.waymark.platform.Live;
import io.waymark.platform.LiveSignal;
import io.waymark.platform.NotFound;
import io.waymark.platform.Secrets;
import io.waymark.session.Focuses;
import io.waymark.workshop.Member;
import io.waymark.workshop.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who may look at the presentation view: facilitators make its link, renew it, end it, and switch the view off and on. */
@ApplicationScoped
@Transactional
public class Projectors {
    @Inject
    ProjectorRepository rows;

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

    public ProjectorState state(Member me) {
        me.mustFacilitate();
        return of(me.workshop());
    }

    /** A new link; the one before opens nothing any more. Its secret is in this answer only. */
    public ProjectorLink open(Member me) {
        me.mustFacilitate();
        var secret = secrets.link();
        rows.of(me.workshop()).open(Hash.sha256(secret), clock.instant());
        changed(me, "projector.open");
        return new ProjectorLink("/workshops/" + me.workshop() + "/projector?t=" + secret);
    }

    public void end(Member me) {
        me.mustFacilitate();
        rows.of(me.workshop()).end();
        changed(me, "projector.end");
    }

    public ProjectorState show(Member me, @Valid NewProjectorState wanted) {
        me.mustFacilitate();
        var projector = rows.of(me.workshop());
        projector.blank(wanted.blank());
        if (wanted.findings() != null) projector.sumUp(wanted.findings());
        live.fire(me.workshop(), LiveSignal.Topic.FOCUS);
        return projector.state();
    }

    /** What was summed up is not what the room looks at now. */
    void movedOn(@Observes Focuses.MovedOn event) {
        rows.findByIdOptional(event.workshop()).ifPresent(projector -> projector.sumUp(false));
    }

    private void changed(Member me, String deed) {
        audit.record(me.workshop(), me.person(), deed, me.workshop().toString(), "");
        live.fire(me.workshop(), LiveSignal.Topic.FOCUS);
    }

    /**
     * The proof of a read-only guest who is nobody.
     *
     * @throws NotFound where the secret is missing, wrong, replaced, ended or of another workshop
     */
    Member onlooker(UUID workshop, String secret) {
        return Optional.ofNullable(secret)
                .flatMap(offered -> rows.findByIdOptional(workshop).filter(it -> it.opensWith(Hash.sha256(offered))))
                .map(it -> members.onlooker(workshop))
                .orElseThrow(NotFound::new);
    }

    ProjectorState of(UUID workshop) {
        return rows.findByIdOptional(workshop).map(Projector::state).orElse(ProjectorState.NONE);
    }

    /** Which of these hashes are still of a link that opens something. */
    Set<String> good(Set<String> hashes) {
        return rows.list("hash in ?1", hashes).stream().map(Projector::hash).collect(Collectors.toSet());
    }
}
