package io.waymark.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a report for people can do without; the text and what became of it are always in. */
public enum ReportPart {
    ATTENDANCE,
    METHOD,
    SUMMARY,
    COMMENTS,
    WITHDRAWN,
    RESULTS,
    GLOSSARY;

    /** Its name in an address, and of its place in the report. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String ids() {
        return Arrays.stream(values()).map(ReportPart::id).collect(Collectors.joining(", "));
    }

    static Optional<ReportPart> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }
}
