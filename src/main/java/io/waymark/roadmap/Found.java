package io.waymark.roadmap;

import io.waymark.platform.Form;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was told of a file when it was turned into text: it goes with that text from form to form. */
final class Found {
    private static final String FIELD = "found.";
    private static final int MOST = 1000;
    private static final Pattern WARNING = Pattern.compile("(\\d{1,7}) ([A-Z_]+) (.{0,600})");

    private Found() {}

    static Form put(List<Warning> warnings, Form form) {
        return put(text(warnings), form);
    }

    /** @param text one in a line, as a field holds them where a form may have few fields only */
    static Form put(String text, Form form) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (int i = 0; i < lines.size(); i++) form.with(FIELD + i, lines.get(i));
        return form;
    }

    static String text(List<Warning> warnings) {
        return warnings.stream()
                .map(each -> each.line() + " " + each.kind() + " " + each.text())
                .collect(Collectors.joining("\n"));
    }

    /** @throws io.waymark.platform.Invalid where a field is none that we wrote */
    static List<Warning> in(Form form) {
        return form.names().stream()
                .filter(name -> name.startsWith(FIELD))
                .limit(MOST)
                .map(name -> form.parsed(name, Found::read))
                .toList();
    }

    private static Warning read(String typed) {
        var warning = WARNING.matcher(typed + " ");
        if (!warning.matches()) throw new IllegalArgumentException("No warning");
        var kind = Warning.Kind.valueOf(warning.group(2));
        return new Warning(
                Integer.parseInt(warning.group(1)), kind, warning.group(3).strip());
    }
}
