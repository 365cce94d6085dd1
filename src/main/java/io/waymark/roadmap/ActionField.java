package io.waymark.roadmap;

import java.util.Optional;

/** A bullet under an action that carries one of its fields: {@code - Lead: Ministry of Digital Affairs}. */
record ActionField(Label label, String value) {
    static Optional<ActionField> of(String line) {
        return LabelledLine.parse(line).filter(LabelledLine::bulleted).flatMap(labelled -> labelled.label()
                .filter(label -> !label.isSection())
                .map(label -> new ActionField(label, labelled.value())));
    }
}
