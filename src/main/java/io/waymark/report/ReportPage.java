package io.waymark.report;

import io.waymark.roadmap.VersionSummary;
import java.util.List;
import java.util.UUID;

/**
 * What the page of reports shows.
 *
 * @param shown the report, or null while there is none
 */
public record ReportPage(UUID workshop, List<VersionSummary> versions, ReportView shown) {
    public boolean isShown(VersionSummary version) {
        return shown != null && shown.version().number() == version.number();
    }

    /** Where the report is in a format. */
    public String file(String format) {
        return "/api/v1/workshops/" + workshop + "/report?version="
                + shown.version().number() + "&format=" + format;
    }

    public List<String> downloads() {
        return List.of("pdf", "docx", "xlsx", "md", "csv", "json");
    }
}
