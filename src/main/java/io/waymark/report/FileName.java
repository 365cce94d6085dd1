package io.waymark.report;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system takes and no header breaks on. */
final class FileName {
    private static final int MOST = 60;

    private FileName() {}

    /** Such as {@code ai-in-public-services-report-v2-draft.csv}. */
    static String of(ReportView report, ReportFormat format) {
        var name =
                slug(report.workshop().title()) + "report-v" + report.version().number();
        return name + (report.version().draft() ? "-draft." : ".") + format.extension();
    }

    private static String slug(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-", "");
        var cut = plain.length() > MOST ? plain.substring(0, MOST) : plain;
        return cut.isEmpty() || cut.endsWith("-") ? cut : cut + "-";
    }
}
