package io.waymark.workshop;

import io.waymark.platform.Form;
import java.util.Objects;

/** Who somebody is, as a form asks it: filled in from what is known, read as corrections. */
final class AboutForm {
    private AboutForm() {}

    static Form of(MemberView member) {
        return Form.blank()
                .with("name", member.name())
                .with("email", member.email())
                .with("organisation", member.organisation())
                .with("country", member.country())
                .with("stakeholderGroup", member.stakeholderGroup())
                .with("expertise", member.expertise());
    }

    static MemberDetails corrections(Form form) {
        return new MemberDetails(
                typed(form, "name"),
                typed(form, "email"),
                typed(form, "organisation"),
                typed(form, "country"),
                typed(form, "stakeholderGroup"),
                typed(form, "expertise"));
    }

    /** A field that was emptied is empty, which takes the detail away; one that the form does not hold is null. */
    static String typed(Form form, String name) {
        return form.names().contains(name) ? Objects.toString(form.text(name), "") : null;
    }
}
