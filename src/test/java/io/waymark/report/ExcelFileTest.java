package io.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("plain")
class ExcelFileTest {
    private static final Margins MARGINS = new Margins("R&D", "Draft", "Page");

    private static byte[] write(ReportTable... tables) {
        var file = new ExcelFile(MARGINS, "Title", "en");
        Stream.of(tables).forEach(file::sheet);
        return file.bytes();
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static ReportTable table(String title, String... cells) {
        return new ReportTable(
                title, List.of("Text"), Stream.of(cells).map(List::of).toList());
    }

    /** The parts of the file whose name ends so. */
    static List<String> parts(byte[] file, String end) throws IOException {
        var found = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                if (entry.getName().endsWith(end)) found.add(new String(zip.readAllBytes(), "UTF-8"));
        }
        return found;
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        var nasty = new String[] {
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "＝1+1",
            "＋1",
            "－1",
            "＠A1",
            "=HYPERLINK(\"http://x\")"
        };
        var file = write(table("T", nasty));
        assertThat(parts(file, ".xml")).noneMatch(part -> part.contains("<f>") || part.contains("<f "));
        try (var book = read(file)) {
            var sheet = book.getSheetAt(0);
            for (int i = 0; i < nasty.length; i++) {
                var cell = sheet.getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(cell.getStringCellValue().strip()).isEqualTo(nasty[i].strip());
            }
        }
    }

    @Test
    void holdsTextsThatAreLongerThanACell() throws IOException {
        var text = "a".repeat(ExcelFile.LONGEST) + "b".repeat(10);
        try (var book = read(write(table("T", text)))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()
                            + book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void namesSheetsAsExcelAllowsAndApart() throws IOException {
        var title = "What: a [long] title of an agenda item / with signs?";
        try (var book = read(
                write(table(title, "1"), table(title, "2"), table(title.toUpperCase(java.util.Locale.ROOT), "3")))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(1)).hasSizeLessThanOrEqualTo(31).endsWith(" 2");
        }
    }

    @Test
    void headStaysInSightAndColumnsHaveAWidth() throws IOException {
        try (var book = read(write(table("T", "short", "x".repeat(500))))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getColumnWidth(0)).isEqualTo(60 * 256);
            assertThat(sheet.getHeader().getLeft()).contains("Draft");
        }
    }
}
