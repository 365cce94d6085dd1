package io.waymark.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a report for people can do without; the text and what became of it are always in. */
enum ReportPart {
    ATTENDANCE,
    METHOD,
    SUMMARY,
    COMMENTS,
    WITHDRAWN,
    RESULTS,
    GLOSSARY;

    /** Its name in an address, and of its place in the report. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReportPart> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }
}
