package io.waymark.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarksColumnTest {
    private final MarksColumn column = new MarksColumn();

    @Test
    void keepsTheMarksInTheOrderTheyWereMade() {
        var marks = new LinkedHashMap<String, Integer>();
        marks.put("R12", 3);
        marks.put("R1", 2);
        assertThat(column.convertToDatabaseColumn(marks)).isEqualTo("R12=3,R1=2");
        assertThat(column.convertToEntityAttribute("R12=3,R1=2")).containsExactlyEntriesOf(marks);
    }

    @Test
    void keepsAnEmptyBallotEmpty() {
        assertThat(column.convertToDatabaseColumn(Map.of())).isEmpty();
        assertThat(column.convertToEntityAttribute("")).isEmpty();
    }
}
