package io.waymark.workshop;

import io.waymark.platform.Invalid;
import io.waymark.platform.Language;
import io.waymark.platform.PlainText;
import io.waymark.platform.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * People to invite from a file of comma-separated values (RFC 4180; semicolons and tabs do too, as spreadsheets write
 * them). The first row names the columns, in any order: name, email, role, organisation, country, stakeholderGroup.
 */
final class InvitationSheet {
    private static final List<String> COLUMNS =
            List.of("name", "email", "role", "organisation", "country", "stakeholdergroup");

    private final String text;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Invitations.Invitation> people = new ArrayList<>();
    private final BadSheet bad = new BadSheet();

    private InvitationSheet(String text) {
        this.text = text;
    }

    /** In UTF-8, or as older spreadsheets write it. */
    static String text(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            try {
                return Utf8.decode(bytes);
            } catch (CharacterCodingException older) {
                return new String(bytes, Charset.forName("windows-1252"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws Invalid naming every line that cannot be read */
    static Invitations read(String typed) {
        var sheet = new InvitationSheet(
                PlainText.accept("csv", typed.replace("\uFEFF", "").replaceAll("\r\n?", "\n")));
        sheet.read();
        return new Invitations(List.copyOf(sheet.people));
    }

    private void read() {
        try (var parser = format().parse(new java.io.StringReader(text))) {
            var rows = parser.iterator();
            if (rows.hasNext()) header(rows.next());
            while (rows.hasNext()) person(rows.next());
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            bad.add(WorkshopMessages::sheetBroken);
        }
        if (bad.isEmpty() && people.isEmpty()) bad.add(WorkshopMessages::sheetEmpty);
        bad.throwIfAny();
    }

    /** Whichever separates the names of the columns. */
    private CSVFormat format() {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = head.contains("\t") ? '\t' : head.contains(";") ? ';' : ',';
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get();
    }

    private void header(CSVRecord row) {
        for (int i = 0; i < row.size(); i++) {
            var title = row.get(i).strip();
            var column =
                    title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replace("organization", "organisation");
            if (!COLUMNS.contains(column)) bad.add(messages -> messages.sheetColumn(title));
            else if (columns.put(column, i) != null) bad.add(messages -> messages.sheetTwice(title));
        }
        if (!columns.containsKey("name")) bad.add(WorkshopMessages::sheetNoName);
        bad.throwIfAny();
    }

    private void person(CSVRecord row) {
        int line = line(row);
        if (row.stream().allMatch(String::isBlank)) return;
        if (row.size() > columns.size()) bad.add(messages -> messages.sheetCells(line));
        var name = cell(row, "name");
        var email = cell(row, "email");
        var organisation = cell(row, "organisation");
        var group = cell(row, "stakeholdergroup");
        if (name == null || name.length() > 200) bad.add(messages -> messages.lineName(line));
        if (email != null && (!email.contains("@") || email.length() > 254))
            bad.add(messages -> messages.sheetEmail(line));
        if (organisation != null && organisation.length() > 200) bad.add(messages -> messages.lineOrganisation(line));
        if (group != null && group.length() > 120) bad.add(messages -> messages.sheetGroup(line));
        var role = role(cell(row, "role"), line);
        var country = country(cell(row, "country"), line);
        people.add(new Invitations.Invitation(name, email, role, organisation, country, group));
    }

    /** The line on which a row begins, 1 for the first. */
    private int line(CSVRecord row) {
        int start = (int) row.getCharacterPosition();
        while (start < text.length() && text.charAt(start) == '\n') start++;
        return 1
                + (int) text.substring(0, start)
                        .chars()
                        .filter(each -> each == '\n')
                        .count();
    }

    private String cell(CSVRecord row, String column) {
        var index = columns.get(column);
        return index == null || index >= row.size() || row.get(index).isBlank()
                ? null
                : row.get(index).strip();
    }

    /** By its code or by what it is called in any of our languages; a participant where nothing is said. */
    private Role role(String typed, int line) {
        if (typed == null) return Role.PARTICIPANT;
        for (var role : Role.values())
            for (var language : Language.all())
                if (role.name().equalsIgnoreCase(typed)
                        || WordsExtension.role(role, language).equalsIgnoreCase(typed)) return role;
        bad.add(messages -> messages.sheetRole(line));
        return null;
    }

    private String country(String typed, int line) {
        var code = typed == null ? null : Countries.code(typed);
        if (!Objects.equals(typed == null, code == null)) bad.add(messages -> messages.lineCountry(line));
        return code;
    }
}
