package io.waymark.room;

import io.waymark.platform.LiveHub;
import java.util.UUID;

/** A screen in the room that follows a workshop, known by the hash of its link. */
record Wall(UUID workshop, String hash) implements LiveHub.Viewer {}
