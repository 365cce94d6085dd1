package io.waymark.report;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** Draws our own pictures as pixels, for Word. */
final class ChartPng {
    /** Pixels for each unit of the picture: sharp on paper, small in the file. */
    private static final int SCALE = 2;

    static {
        // A server has no screen; where one is announced but not there, drawing would fail.
        System.setProperty("java.awt.headless", "true");
        try (var regular = Face.REGULAR.open()) {
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, regular));
        } catch (IOException | FontFormatException unreadable) {
            throw new ExceptionInInitializerError(unreadable);
        }
    }

    private ChartPng() {}

    static byte[] draw(String svg, int width) {
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width * SCALE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        var file = new ByteArrayOutputStream();
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(file));
        } catch (TranscoderException failed) {
            throw new IllegalStateException(failed);
        }
        return file.toByteArray();
    }
}
