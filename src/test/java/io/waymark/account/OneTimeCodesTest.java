package io.waymark.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("plain")
class OneTimeCodesTest {
    private static final String KEY = OneTimeCodes.text("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The last six digits of appendix B of RFC 6238. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void areThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCodes.step(KEY, code, Instant.ofEpochSecond(second))).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "29,true", "59,true", "89,true", "90,false", "2000,false"})
    void areGoodALittleBeforeAndAfter(long second, boolean good) {
        var step = OneTimeCodes.step(KEY, "287082", Instant.ofEpochSecond(second));
        assertThat(step.isPresent()).isEqualTo(good);
        if (good) assertThat(step).hasValue(1);
    }

    @Test
    void anythingElseIsNone() {
        for (var text : new String[] {"", "287081", "28708", "2870820", "١٢٣٤٥٦", "abcdef"})
            assertThat(OneTimeCodes.step(KEY, text, Instant.ofEpochSecond(59))).isEmpty();
    }

    @Test
    void anAppReadsTheKeyFromAnAddress() {
        assertThat(OneTimeCodes.uri(KEY, "olga o+1@example.org"))
                .isEqualTo("otpauth://totp/Waymark:olga%20o%2B1%40example.org"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Waymark");
    }
}
