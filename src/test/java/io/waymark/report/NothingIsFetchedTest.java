package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renderers like to open what a text names: ours open nothing, even where no filter stood before them. */
@Tag("plain")
class NothingIsFetchedTest {
    private static final Margins MARGINS = new Margins("Test", null, "Page " + Margins.PAGE);

    @TempDir
    Path folder;

    private String nasty(int port) throws IOException {
        var here = "http://127.0.0.1:" + port + "/";
        var secret = Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        return """
                <html lang="en"><head><title>t</title><base href="%1$s">
                <link rel="stylesheet" href="%1$sa.css"><style>@import url(%1$sb.css);
                @font-face { font-family: x; src: url(%1$sf.ttf); } body { background: url(%1$sc.png); font-family: x }</style></head>
                <body><h1>Title</h1><p>before</p><img alt="i" src="%1$sd.png"><img alt="i" src="%2$s"><img alt="i" src="//127.0.0.1:%3$d/e.png">
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" alt="s">
                <image xlink:href="%1$sg.png" width="9" height="9"/></svg>
                <object data="%1$sh.pdf" type="application/pdf"></object><iframe src="%1$si.html"></iframe>
                <p><a href="%1$slink">a link</a> after</p></body></html>
                """
                .formatted(here, secret.toUri(), port);
    }

    private static boolean wasCalled(ServerSocket listener) throws IOException {
        listener.setSoTimeout(300);
        try (var caller = listener.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Test
    void pdf() throws IOException {
        try (var listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var page = Jsoup.parse(nasty(listener.getLocalPort()));
            var pdf = PdfReport.write(page, MARGINS);
            assertThat(wasCalled(listener)).isFalse();
            try (var read = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(read)).contains("before", "a link after");
            }
        }
    }

    @Test
    void pdfOfWhatWasMadeReadyForPaper() throws IOException {
        try (var listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var paper = Paper.of(nasty(listener.getLocalPort()));
            assertThat(paper.select("img, link, style, object, iframe")).isEmpty();
            PdfReport.write(paper, MARGINS);
            assertThat(wasCalled(listener)).isFalse();
        }
    }

    @Test
    void picturesForWord() throws IOException {
        try (var listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var svg =
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"9\""
                            + " height=\"9\"><image xlink:href=\"http://127.0.0.1:" + listener.getLocalPort()
                            + "/x.png\" width=\"9\" height=\"9\"/></svg>";
            try {
                ChartPng.draw(svg, 9);
            } catch (IllegalStateException refused) {
                assertThat(refused).hasMessageNotContaining("Connection");
            }
            assertThat(wasCalled(listener)).isFalse();
        }
    }

    @Test
    void word() throws IOException {
        try (var listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var paper = Paper.of(nasty(listener.getLocalPort()).replaceAll("(?s)<svg.*</svg>", ""));
            assertThat(new String(WordReport.write(paper, MARGINS), StandardCharsets.ISO_8859_1))
                    .startsWith("PK");
            assertThat(wasCalled(listener)).isFalse();
        }
    }
}
