package io.waymark.report;

import io.waymark.platform.Invalid;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats that a report is written in. */
enum ReportFormat {
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    MD("text/markdown;charset=UTF-8"),
    CSV("text/csv;charset=UTF-8;header=present"),
    JSON("application/json");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** HTML is for reading at once, the others are for keeping. */
    String disposition() {
        return this == HTML ? "inline" : "attachment";
    }

    /** Whether making it takes seconds and memory: then even what it says is gathered only once there is a place. */
    boolean isPrinted() {
        return this == PDF || this == DOCX || this == XLSX;
    }

    /** @param name null means HTML */
    static ReportFormat of(String name) {
        if (name == null) return HTML;
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Invalid.field("format", ReportMessages.class, messages -> messages.unknownFormat(all())));
    }

    private static String all() {
        return Arrays.stream(values()).map(ReportFormat::extension).collect(Collectors.joining(", "));
    }
}
