package io.waymark.workshop;

import io.waymark.platform.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The settings of a workshop as a form: criteria are rows, an emptied row is a criterion less. */
final class SettingsForm {
    static final int MOST_CRITERIA = 8;
    private static final String[] COLUMNS = {"key", "label", "description", "min", "max", "lowLabel", "highLabel"};

    private SettingsForm() {}

    static Form of(WorkshopView workshop) {
        var form = Form.blank()
                .with("title", workshop.title())
                .with("purpose", workshop.purpose())
                .with("timeZone", workshop.timeZone())
                .with("language", workshop.language())
                .with("attribution", workshop.attribution())
                .with("registration", workshop.registration())
                .with("consensus.rule", workshop.consensus().rule())
                .with("consensus.threshold", workshop.consensus().threshold())
                .with("consensus.minimum", workshop.consensus().minimum())
                .with("privacyNotice", workshop.privacyNotice())
                .with("contact", workshop.contact())
                .with("retentionMonths", workshop.retentionMonths())
                .with("accent", workshop.accent());
        for (int i = 0; i < workshop.criteria().size(); i++)
            fill(form, i, workshop.criteria().get(i));
        return form;
    }

    private static void fill(Form form, int row, Criterion criterion) {
        var prefix = "criteria." + row + ".";
        form.with(prefix + "key", criterion.key())
                .with(prefix + "label", criterion.label())
                .with(prefix + "description", criterion.description())
                .with(prefix + "min", criterion.min())
                .with(prefix + "max", criterion.max())
                .with(prefix + "lowLabel", criterion.lowLabel())
                .with(prefix + "highLabel", criterion.highLabel());
    }

    /** What the form changes; emptied texts are emptied, rules only where the form holds them. */
    static WorkshopChange change(Form form) {
        closeGaps(form);
        boolean rules = form.names().contains("consensus.rule");
        return new WorkshopChange(
                orEmpty(form, "title"),
                orEmpty(form, "purpose"),
                form.text("timeZone"),
                form.text("language"),
                form.choice("attribution", Attribution.class),
                form.choice("registration", Registration.class),
                rules ? criteria(form) : null,
                rules ? consensus(form) : null,
                orEmpty(form, "privacyNotice"),
                orEmpty(form, "contact"),
                form.number("retentionMonths"),
                orEmpty(form, "accent"));
    }

    private static String orEmpty(Form form, String name) {
        var text = form.text(name);
        return text == null ? "" : text;
    }

    private static Consensus consensus(Form form) {
        return new Consensus(
                form.choice("consensus.rule", Consensus.Rule.class),
                form.number("consensus.threshold"),
                form.number("consensus.minimum"));
    }

    private static List<Criterion> criteria(Form form) {
        var criteria = new ArrayList<Criterion>();
        for (int i = 0; i < MOST_CRITERIA; i++) {
            var prefix = "criteria." + i + ".";
            var label = form.text(prefix + "label");
            if (label == null) continue;
            var key = form.text(prefix + "key");
            criteria.add(new Criterion(
                    key == null ? Criterion.key(label, criteria) : key,
                    label,
                    form.text(prefix + "description"),
                    or(form.number(prefix + "min"), 1),
                    or(form.number(prefix + "max"), 5),
                    form.text(prefix + "lowLabel"),
                    form.text(prefix + "highLabel")));
        }
        return criteria;
    }

    private static int or(Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }

    /** Rows move up into emptied ones, so that the n-th row is the n-th criterion when one of them is refused. */
    private static void closeGaps(Form form) {
        int next = 0;
        for (int row = 0; row < MOST_CRITERIA; row++) {
            if (form.value("criteria." + row + ".label").isBlank()) continue;
            for (var column : COLUMNS)
                form.with("criteria." + next + "." + column, form.value("criteria." + row + "." + column));
            next++;
        }
        for (int row = next; row < MOST_CRITERIA; row++)
            for (var column : COLUMNS) form.with("criteria." + row + "." + column, null);
    }

    /** The rows to show: those filled in and two more to fill in. */
    static List<Row> rows(Form form) {
        int filled = (int) IntStream.range(0, MOST_CRITERIA)
                .filter(row -> !form.value("criteria." + row + ".label").isBlank())
                .count();
        return IntStream.range(0, Math.min(MOST_CRITERIA, filled + 2))
                .mapToObj(row -> new Row(row + 1, "criteria." + row + "."))
                .toList();
    }

    /** One row of criteria; its fields are named by the prefix. */
    public record Row(int number, String prefix) {
        public String field(String column) {
            return prefix + column;
        }
    }
}
