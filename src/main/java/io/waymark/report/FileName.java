package io.waymark.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** Names of files that every system takes and no header breaks on. */
final class FileName {
    private static final int MOST = 60;

    private FileName() {}

    /** Such as {@code ai-in-public-services-report-v2-draft.csv}. */
    static String of(ReportView report, ReportFormat format) {
        return joined(slug(report.workshop().title()), part(report, "report"), format);
    }

    private static String part(ReportView report, String part) {
        return part + "-v" + report.version().number() + (report.version().draft() ? "-draft" : "");
    }

    private static String joined(String title, String part, ReportFormat format) {
        int end = title.offsetByCodePoints(0, Math.min(MOST, title.codePointCount(0, title.length())));
        var cut = title.substring(0, end);
        return (cut.isEmpty() || cut.endsWith("-") ? cut : cut + "-") + part + "." + format.extension();
    }

    /**
     * The header that names the file (RFC 6266): in plain letters for every client, and with the title's own letters
     * where these differ.
     */
    static String disposition(ReportView report, ReportFormat format) {
        return disposition(report, "report", format);
    }

    /** @param part what of the report it holds */
    static String disposition(ReportView report, String part, ReportFormat format) {
        return disposition(report.workshop().title(), part(report, part), format);
    }

    /** @param part what of the workshop it holds, such as {@code my-copy} */
    static String disposition(String title, String part, ReportFormat format) {
        var plain = joined(slug(title), part, format);
        var own = joined(ownLetters(title), part, format);
        var header = format.disposition() + "; filename=\"" + plain + '"';
        return own.equals(plain)
                ? header
                : header + "; filename*=UTF-8''"
                        + URLEncoder.encode(own, StandardCharsets.UTF_8)
                                .replace("+", "%20")
                                .replace("*", "%2A");
    }

    private static String ownLetters(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-", "");
    }

    private static String slug(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-", "");
    }
}
