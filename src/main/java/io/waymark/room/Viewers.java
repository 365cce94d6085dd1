package io.waymark.room;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.waymark.account.Accounts;
import io.waymark.account.Caller;
import io.waymark.platform.Hash;
import io.waymark.platform.LiveHub;
import io.waymark.platform.Nudge;
import io.waymark.workshop.Member;
import io.waymark.workshop.Members;
import io.waymark.workshop.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who follows the workshops live. A stream outlives the request that opened it, so its right is checked again. */
@ApplicationScoped
class Viewers {
    @Inject
    LiveHub hub;

    @Inject
    Members members;

    @Inject
    Presence presence;

    @Inject
    Accounts accounts;

    @Inject
    Projectors projectors;

    Multi<Nudge> follow(Member me, Caller caller) {
        presence.follows(me);
        return hub.open(new Viewer(me.workshop(), me.id(), caller.signIn()));
    }

    /** For a screen in the room, whose link has been looked at. */
    Multi<Nudge> follow(Member onlooker, String secret) {
        return hub.open(new Wall(onlooker.workshop(), Hash.sha256(secret)));
    }

    /** Ends the streams of those who signed out or were let out; those who remain are present. */
    @Scheduled(every = "4s", delayed = "4s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void checkAgain() {
        checkWalls(open(Wall.class));
        var viewers = open(Viewer.class);
        if (viewers.isEmpty()) return;
        var remaining = members.remaining(ids(viewers, Viewer::member));
        var signIns = accounts.active(ids(viewers, Viewer::signIn));
        hub.dismiss(viewers.stream()
                .filter(viewer -> !remaining.contains(viewer.member()) || !signIns.contains(viewer.signIn()))
                .collect(Collectors.toSet()));
    }

    /** Also of screens whose link was renewed or ended. */
    private void checkWalls(Set<Wall> walls) {
        if (walls.isEmpty()) return;
        var good = projectors.good(walls.stream().map(Wall::hash).collect(Collectors.toSet()));
        hub.dismiss(walls.stream().filter(wall -> !good.contains(wall.hash())).collect(Collectors.toSet()));
    }

    private <V extends LiveHub.Viewer> Set<V> open(Class<V> kind) {
        return hub.viewers().stream().filter(kind::isInstance).map(kind::cast).collect(Collectors.toSet());
    }

    private static Set<UUID> ids(Set<Viewer> viewers, Function<Viewer, UUID> which) {
        return viewers.stream().map(which).collect(Collectors.toSet());
    }
}
