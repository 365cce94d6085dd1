package io.waymark.report;

import io.waymark.platform.SpreadsheetCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of tables. Every cell is text: nothing that people wrote can become a formula. */
final class ExcelFile {
    /** What one cell may hold; the rest goes on in the row below. */
    static final int LONGEST = 32_000;

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int PARTS_OF_A_CHARACTER = 256;
    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Margins margins;
    private final CellStyle text = wrapped();
    private final CellStyle quoted = wrapped();
    private final CellStyle head = wrapped();

    ExcelFile(Margins margins, String title, String language) {
        this.margins = margins;
        quoted.setQuotePrefixed(true);
        var bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var properties = book.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator("Waymark");
        properties.getUnderlyingProperties().setLanguageProperty(language);
    }

    private CellStyle wrapped() {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
        return style;
    }

    void sheet(ReportTable table) {
        var sheet = book.createSheet(name(table.title()));
        var rows = table.rows().stream().flatMap(row -> parts(row).stream()).toList();
        write(sheet, 0, table.head(), head);
        for (int i = 0; i < rows.size(); i++) write(sheet, i + 1, rows.get(i), text);
        sheet.createFreezePane(0, 1);
        for (int column = 0; column < table.head().size(); column++)
            sheet.setColumnWidth(column, width(table, column) * PARTS_OF_A_CHARACTER);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader().setLeft(headOfPage());
    }

    private String headOfPage() {
        var words = margins.draft() == null ? margins.head() : margins.draft() + " · " + margins.head();
        return words.replace("&", "&&");
    }

    /** A name that Excel takes and no other sheet has. */
    private String name(String title) {
        var safe = WorkbookUtil.createSafeSheetName(title);
        var name = safe;
        for (int n = 2; book.getSheet(name) != null; n++) {
            var number = " " + n;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - number.length())) + number;
        }
        return name;
    }

    private static List<List<String>> parts(List<String> row) {
        int longest = row.stream().mapToInt(String::length).max().orElse(0);
        var rows = new ArrayList<List<String>>();
        for (int from = 0; from == 0 || from < longest; from += LONGEST) {
            int begin = from;
            rows.add(row.stream().map(cell -> part(cell, begin)).toList());
        }
        return rows;
    }

    private static String part(String cell, int begin) {
        return cell.substring(Math.min(begin, cell.length()), Math.min(begin + LONGEST, cell.length()));
    }

    private void write(XSSFSheet sheet, int number, List<String> cells, CellStyle style) {
        var row = sheet.createRow(number);
        IntStream.range(0, cells.size()).forEach(column -> {
            var cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(SpreadsheetCell.isFormula(cells.get(column)) ? quoted : style);
        });
    }

    /** By the longest line, within reason: measuring letters would need a screen. */
    private static int width(ReportTable table, int column) {
        int head = table.head().get(column).length();
        int longest = table.rows().stream()
                .flatMap(row -> row.get(column).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, Math.max(head, longest) + 2));
    }

    byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (book) {
            book.write(file);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return file.toByteArray();
    }
}
