package io.waymark.report;

import io.waymark.platform.Language;
import io.waymark.roadmap.VersionSummary;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the page of reports shows.
 *
 * @param shown the report, or null while there is none
 * @param sections what the reader can write beside the text
 * @param parts what of it
 * @param language what its files are written in
 */
public record ReportPage(
        UUID workshop,
        List<VersionSummary> versions,
        ReportView shown,
        List<SectionView> sections,
        ReportParts parts,
        Language language) {
    /** Data for programs and tables are not for leafing through: they hold all. */
    private static final Set<String> WHOLE = Set.of("xlsx", "csv", "json");

    public boolean isShown(VersionSummary version) {
        return shown != null && shown.version().number() == version.number();
    }

    /** Where the report is in a format. */
    public String file(String format) {
        return "/api/v1/workshops/" + workshop + "/report?version="
                + shown.version().number() + "&format=" + format + (WHOLE.contains(format) ? "" : parts.query())
                + "&language=" + language.code();
    }

    /** Where the comments with our replies are, line by line. */
    public String commentSheet() {
        return "/api/v1/workshops/" + workshop + "/comments.xlsx?version="
                + shown.version().number() + "&language=" + language.code();
    }

    public List<String> downloads() {
        return List.of("pdf", "docx", "xlsx", "md", "csv", "json");
    }
}
