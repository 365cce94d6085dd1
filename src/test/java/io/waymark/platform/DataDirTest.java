package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataDirTest {
    @ParameterizedTest
    @CsvSource({"data,./data", "var/data,./var/data", "./data,./data", "../data,../data", "/srv/data,/srv/data"})
    void isNeverOnlyImplicitlyRelative(String typed, String used) {
        means(typed, used);
    }

    @Test
    void isAtHomeWhereItSaysSo() {
        means("~/data", System.getProperty("user.home") + "/data");
        means("~data", "./~data");
    }

    private static void means(String typed, String used) {
        var config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withInterceptors(new DataDir())
                .withSources(new PropertiesConfigSource(
                        Map.of(DataDir.NAME, typed, "url", "jdbc:h2:file:${waymark.data-dir}/waymark"), "test", 100))
                .build();
        assertThat(config.getValue(DataDir.NAME, String.class)).isEqualTo(used);
        assertThat(config.getValue("url", String.class)).isEqualTo("jdbc:h2:file:" + used + "/waymark");
    }
}
