package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncryptionTest {
    @ParameterizedTest
    @CsvSource({
        ",http,false",
        ",https,true",
        "https://workshop.example.org,http,true",
        "https://workshop.example.org,https,true",
        "http://workshop.example.org,http,false",
        "http://https.example.org,http,false",
        "https://workshop.example.org,,true"
    })
    void isUsedWhereTheRequestOrTheAddressOfTheInstallationSaysSo(String baseUrl, String scheme, boolean used) {
        assertThat(new Encryption(Optional.ofNullable(baseUrl)).isUsed(scheme)).isEqualTo(used);
    }
}
