package io.waymark.room;

import io.waymark.platform.LiveHub;
import java.util.UUID;

/** A member's device that follows a workshop. */
record Viewer(UUID workshop, UUID member, UUID signIn) implements LiveHub.Viewer {}
