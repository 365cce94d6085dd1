package io.waymark.workshop;

import io.waymark.platform.Invalid;
import io.waymark.platform.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * People to invite as they stand in a list or a spreadsheet: one a line, name; e-mail; organisation; country, apart by
 * semicolons or tabs.
 */
final class InvitationLines {
    private static final int NAME = 200;
    private static final int EMAIL = 254;

    private InvitationLines() {}

    /** @throws Invalid naming the line that cannot be read */
    static Invitations read(String typed, Role role) {
        var lines = PlainText.accept("lines", typed == null ? "" : typed).split("\n", -1);
        var people = new ArrayList<Invitations.Invitation>();
        for (int i = 0; i < lines.length; i++) if (!lines[i].isBlank()) people.add(read(lines[i], i + 1, role));
        if (people.isEmpty()) throw Invalid.required("lines");
        return new Invitations(List.copyOf(people));
    }

    private static Invitations.Invitation read(String line, int number, Role role) {
        var parts = line.split("[;\t]", -1);
        if (parts.length > 4) throw bad(number, WorkshopMessages::lineParts);
        var name = part(parts, 0);
        if (name == null || name.length() > NAME) throw bad(number, WorkshopMessages::lineName);
        var email = part(parts, 1);
        if (email != null && (!email.contains("@") || email.length() > EMAIL))
            throw bad(number, WorkshopMessages::lineEmail);
        var organisation = part(parts, 2);
        if (organisation != null && organisation.length() > NAME) throw bad(number, WorkshopMessages::lineOrganisation);
        return new Invitations.Invitation(name, email, role, organisation, country(part(parts, 3), number), null);
    }

    private static String part(String[] parts, int index) {
        return index >= parts.length || parts[index].isBlank() ? null : parts[index].strip();
    }

    private static String country(String typed, int number) {
        if (typed == null) return null;
        var code = Countries.code(typed);
        if (code == null) throw bad(number, WorkshopMessages::lineCountry);
        return code;
    }

    private static Invalid bad(int number, BiFunction<WorkshopMessages, Integer, String> sentence) {
        return Invalid.field("lines", WorkshopMessages.class, messages -> sentence.apply(messages, number));
    }
}
