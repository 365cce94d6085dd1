package io.waymark.report;

import java.util.List;

/**
 * A table as every format writes it.
 *
 * @param rows plain text, as many cells as the head has
 */
record ReportTable(String title, List<String> head, List<List<String>> rows) {
    boolean isEmpty() {
        return rows.isEmpty();
    }
}
