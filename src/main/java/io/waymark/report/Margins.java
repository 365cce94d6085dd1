package io.waymark.report;

import io.waymark.platform.Language;
import java.util.List;

/**
 * What stands on every page of a report on paper.
 *
 * @param draft the mark of a text that is not final, or null
 * @param page the words around the two numbers, which stand as {@link #PAGE} and {@link #PAGES}
 */
record Margins(String head, String draft, String page) {
    static final String PAGE = "\uE000";
    static final String PAGES = "\uE001";

    static Margins of(ReportView report, Language language) {
        var say = language.messages(ReportMessages.class);
        return new Margins(
                report.workshop().title() + " · " + say.version(report.version().number()),
                report.version().draft() ? say.draftMark() : null,
                say.page(PAGE, PAGES));
    }

    /** Of one's own copy. */
    static Margins of(String head, Language language) {
        return new Margins(head, null, language.messages(ReportMessages.class).page(PAGE, PAGES));
    }

    /** Words and numbers apart, in order. */
    List<String> pageParts() {
        return List.of(page.split("(?<=[\uE000\uE001])|(?=[\uE000\uE001])"));
    }
}
