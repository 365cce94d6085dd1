package io.waymark.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.apache.batik.ext.awt.image.codec.png.PNGEncodeParam;
import org.apache.batik.ext.awt.image.codec.png.PNGImageEncoder;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

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
        var transcoder = new Pixels();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width * SCALE);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
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

    private static final class Pixels extends ImageTranscoder {
        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        }

        @Override
        public void writeImage(BufferedImage image, TranscoderOutput output) throws TranscoderException {
            try {
                new PNGImageEncoder(output.getOutputStream(), new AsTheyAre()).encode(image);
            } catch (IOException failed) {
                throw new TranscoderException(failed);
            }
        }
    }

    /** Our pictures are mostly of one colour: five ways to write each row, to take the shortest, took longer than drawing. */
    private static final class AsTheyAre extends PNGEncodeParam.RGB {
        @Override
        public int filterRow(byte[] row, byte[] before, byte[][] filtered, int length, int pixel) {
            System.arraycopy(row, 0, filtered[PNG_FILTER_NONE], 0, length + pixel);
            return PNG_FILTER_NONE;
        }
    }
}
