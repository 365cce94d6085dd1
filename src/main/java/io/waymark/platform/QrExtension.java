package io.waymark.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.Map;

/** A text as a QR code that a telephone reads from paper or from the wall (ISO/IEC 18004, error correction M). */
@TemplateExtension(namespace = "qr")
class QrExtension {
    private static final int QUIET_ZONE = 4;

    private QrExtension() {}

    /** An SVG of rectangles only, so that it needs no style of its own. */
    static RawString svg(String text) {
        var modules = modules(text);
        return new RawString("<svg class=\"qr\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\" focusable=\"false\">"
                        .formatted(modules.getWidth(), modules.getHeight())
                + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path fill=\"#000\" d=\"" + path(modules)
                + "\"/></svg>");
    }

    private static BitMatrix modules(String text) {
        try {
            var hints =
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_ZONE);
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /** One bar for each run of dark modules in a row. */
    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y)) x++;
                if (x > start) path.append("M%d %dh%dv1h-%dz".formatted(start, y, x - start, x - start));
            }
        return path.toString();
    }
}
