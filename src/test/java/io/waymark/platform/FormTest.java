package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @Test
    void readsFieldsAndKeepsThemAsTyped() {
        var form = Form.parse("name=+Zo%C3%AB+&a=1&a=2&empty=&bare");
        assertThat(form.value("name")).isEqualTo(" Zoë ");
        assertThat(form.text("name")).isEqualTo("Zoë");
        assertThat(form.all("a")).containsExactly("1", "2");
        assertThat(form.has("a", "2")).isTrue();
        assertThat(form.text("empty")).isNull();
        assertThat(form.checked("bare")).isFalse();
        assertThat(form.text("absent")).isNull();
    }

    @Test
    void readsOtherTypes() {
        var form = Form.parse("n=7&id=00000000-0000-0000-0000-000000000001&p=CONFLICT");
        assertThat(form.number("n")).isEqualTo(7);
        assertThat(form.id("id")).hasToString("00000000-0000-0000-0000-000000000001");
        assertThat(form.choice("p", Problem.class)).isEqualTo(Problem.CONFLICT);
        assertThat(form.number("absent")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n=seven", "n=1.5", "n=99999999999", "n=1e3"})
    void namesTheFieldThatIsNoNumber(String encoded) {
        assertThatThrownBy(() -> Form.parse(encoded).number("n")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n=%", "n=%zz", "%4=1", "n=a%00b"})
    void refusesHalfAnEscapeAndWhatNoTextHolds(String encoded) {
        assertThatThrownBy(() -> Form.parse(encoded)).isInstanceOf(Invalid.class);
    }

    @Test
    void refusesControlCharacters() {
        assertThatThrownBy(() -> Form.parse("n=%00").text("n")).isInstanceOf(Invalid.class);
    }
}
