package io.waymark.report;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The report as PDF/UA-1: tagged, with its fonts, page numbers, contents and bookmarks. */
final class PdfReport {
    /** As the style sheet names it. */
    private static final String FACE = "face:regular";

    private static final String[] PROTOCOLS = {"http", "https", "file", "jar", "ftp", "classpath", "data"};

    static {
        // It tells of every font and style sheet that it opens.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfReport() {}

    static byte[] write(Document paper, Margins margins) {
        var page = paper.clone();
        style(page);
        margins(page.body(), margins);
        bookmarks(page);
        page.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
        return render(page);
    }

    private static void style(Document page) {
        try (var css = PdfReport.class.getResourceAsStream("/report/report.css")) {
            var text = new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
            page.head().appendElement("style").appendChild(new DataNode(text));
            page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Elements that the style sheet takes out of the text and puts on each page. */
    private static void margins(Element body, Margins margins) {
        var foot = body.prependElement("div").addClass("running-foot");
        for (var part : margins.pageParts()) {
            if (part.equals(Margins.PAGE)) foot.appendElement("span").addClass("page-number");
            else if (part.equals(Margins.PAGES)) foot.appendElement("span").addClass("page-count");
            else foot.appendText(part);
        }
        var head = body.prependElement("div").addClass("running-head");
        if (margins.draft() != null) head.appendElement("b").text(margins.draft());
        head.appendText((margins.draft() == null ? "" : " · ") + margins.head());
    }

    private static void bookmarks(Document page) {
        var contents = page.selectFirst(".toc");
        if (contents != null) bookmarks(contents, page.head().appendElement("bookmarks"));
    }

    private static void bookmarks(Element list, Element into) {
        for (var entry : list.children()) {
            var link = Objects.requireNonNull(entry.selectFirst("a"));
            var bookmark =
                    into.appendElement("bookmark").attr("name", link.text()).attr("href", link.attr("href"));
            entry.select("> ol").forEach(inner -> bookmarks(inner, bookmark));
        }
    }

    private static byte[] render(Document page) {
        var file = new ByteArrayOutputStream();
        try (var drawer = new BatikSVGDrawer();
                var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfVersion(1.7f)
                    .useDefaultPageSize(210, 297, PageSizeUnits.MM)
                    .withProducer("Waymark")
                    .useSVGDrawer(drawer)
                    .withW3cDocument(new W3CDom().fromJsoup(page), null)
                    .toStream(file);
            for (var face : Face.values())
                builder.useFont(load(face, document), "Printed " + face.family(), face.weight(), face.style(), true);
            fetchNothing(builder);
            builder.run();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return file.toByteArray();
    }

    /**
     * As the style sheet names it, apart from the face of pictures, which the drawer reads itself. Without ligatures: to
     * look for them took half of the time, and not every reader finds words with them.
     */
    private static PDFontSupplier load(Face face, PDDocument document) throws IOException {
        try (var file = face.open()) {
            var glyphs = new TTFParser().parse(new RandomAccessReadBuffer(file));
            glyphs.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(document, glyphs, true));
        }
    }

    /**
     * Whatever people wrote, rendering opens no address, neither on the net nor on this machine. Links stay links: the
     * resolver leaves them alone, and all that would be opened is refused twice. The one thing that opens is the face
     * of the text in pictures, which the drawer takes from the style sheet only.
     */
    private static void fetchNothing(PdfRendererBuilder builder) {
        builder.useUriResolver((base, address) -> address);
        for (var moment : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl((address, kind) -> address.equals(FACE), moment);
        builder.useHttpStreamImplementation(address -> new Nothing());
        builder.useProtocolsStreamImplementation(address -> new Nothing(), PROTOCOLS);
        builder.useProtocolsStreamImplementation(address -> new PictureFace(), FACE.substring(0, FACE.indexOf(':')));
    }

    private static final class PictureFace implements FSStream {
        @Override
        public InputStream getStream() {
            return Face.REGULAR.open();
        }

        @Override
        public Reader getReader() {
            throw new UnsupportedOperationException("a face is no text");
        }
    }

    private static final class Nothing implements FSStream {
        @Override
        public InputStream getStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public Reader getReader() {
            return Reader.nullReader();
        }
    }
}
