package io.waymark.room;

import io.waymark.roadmap.VersionView;
import io.waymark.session.VoteMethod;
import java.util.List;

/** A draft that can be frozen, and how it can be voted on. */
public record Freeze(VersionView draft, List<VoteMethod> methods) {}
