package io.waymark.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrTest {
    private static final Pattern BAR = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://waymark.example/j/KX7-4PQ-M2T",
                "https://waymark.example/i/8Z0c_q-Yx1nJ0u7B2mQ4kE9rT5wS3vP6aD8fG0hL1oI"
            })
    void drawsWhatATelephoneReads(String text) throws Exception {
        var svg = QrExtension.svg(text).toString();
        assertThat(svg).doesNotContain("style");
        int size = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        var pixels = drawn(svg, size);
        var image = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(size * SCALE, size * SCALE, pixels)));
        assertThat(new QRCodeReader().decode(image).getText()).isEqualTo(text);
    }

    private static int[] drawn(String svg, int size) {
        var pixels = new int[size * SCALE * size * SCALE];
        Arrays.fill(pixels, 0xFFFFFF);
        BAR.matcher(svg).results().forEach(bar -> {
            int x = Integer.parseInt(bar.group(1)) * SCALE;
            int y = Integer.parseInt(bar.group(2)) * SCALE;
            int width = Integer.parseInt(bar.group(3)) * SCALE;
            for (int row = y; row < y + SCALE; row++)
                Arrays.fill(pixels, row * size * SCALE + x, row * size * SCALE + x + width, 0);
        });
        return pixels;
    }
}
