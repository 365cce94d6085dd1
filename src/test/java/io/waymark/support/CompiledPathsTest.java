package io.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A path that was compiled once reads every answer anew. */
@Tag("plain")
class CompiledPathsTest {
    private static final String PATH = "items.find { it.key == wanted }.size";

    @BeforeAll
    static void remember() {
        CompiledPaths.remember();
    }

    private static JsonPath answer(String key, int size) {
        return JsonPath.from("{\"items\":[{\"key\":\"" + key + "\",\"size\":" + size + "}],\"next\":null}");
    }

    @Test
    void everyAnswerIsReadForItself() {
        for (int size = 1; size <= 3; size++) {
            var answer = answer("R" + size, size);
            assertThat(answer.getList("items.size", Integer.class)).isEqualTo(List.of(size));
            assertThat(answer.param("wanted", "R" + size).getInt(PATH)).isEqualTo(size);
        }
    }

    @Test
    void whatIsNotThereIsNull() {
        assertThat(answer("R1", 1).<Object>get("next")).isNull();
        assertThat(answer("R1", 1).<Object>get("missing")).isNull();
    }

    @Test
    void whatIsNoPathIsRefused() {
        for (int time = 0; time < 2; time++)
            assertThatThrownBy(() -> answer("R1", 1).get("items[[")).isInstanceOf(IllegalArgumentException.class);
    }
}
