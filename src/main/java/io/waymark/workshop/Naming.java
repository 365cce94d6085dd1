package io.waymark.workshop;

import java.util.Map;
import java.util.UUID;

/** Asks what the things of a workshop are called: whoever knows puts their names to their ids. */
public record Naming(UUID workshop, Map<String, String> names) {}
