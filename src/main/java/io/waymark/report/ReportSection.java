package io.waymark.report;

import com.fasterxml.jackson.annotation.JsonValue;
import io.waymark.platform.NotFound;
import java.util.Arrays;
import java.util.List;

/** The written parts of a report, in its order: some before the text and what became of it, the others behind. */
public enum ReportSection {
    FOREWORD("foreword", true),
    SUMMARY("summary", true),
    HIGHLIGHTS("highlights", true),
    REFLECTIONS("reflections", false),
    NEXT_STEPS("nextSteps", false),
    ACKNOWLEDGEMENTS("acknowledgements", false),
    DISCLAIMER("disclaimer", false);

    private final String id;
    private final boolean front;

    ReportSection(String id, boolean front) {
        this.id = id;
        this.front = front;
    }

    /** @throws NotFound where there is no such part */
    static ReportSection of(String id) {
        return all().stream()
                .filter(section -> section.id.equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    static List<ReportSection> all() {
        return Arrays.asList(values());
    }

    /** Its name in an address and in data. */
    @JsonValue
    public String id() {
        return id;
    }

    boolean isFront() {
        return front;
    }
}
