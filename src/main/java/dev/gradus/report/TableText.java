package dev.gradus.report;

import dev.gradus.report.Pen.Tone;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** A table as lines: in columns where it fits, else row by row with the name of the column before each value. */
final class TableText {
    private final Pen pen;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<TableCell.Alignment> alignments = new ArrayList<>();

    TableText(TableBlock table, Pen pen) {
        this.pen = pen;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row, part instanceof TableHead));
            }
        }
    }

    private List<String> cells(Node row, boolean head) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            String text = InlineText.of(cell, pen, head ? Tone.STRONG : Tone.PLAIN);
            cells.add(text.replace('\n', ' ').replace(Page.UNBROKEN, ' '));
            if (head && cell instanceof TableCell column) {
                alignments.add(column.getAlignment());
            }
        }
        return cells;
    }

    List<String> lines(int width) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < alignments.size(); column++) {
            int widest = 1;
            for (List<String> row : rows) {
                widest = Math.max(widest, Columns.of(cell(row, column)));
            }
            widths.add(widest);
        }
        int total = widths.stream().mapToInt(each -> each + 3).sum() - 3;
        return total <= width ? inColumns(widths) : rowByRow();
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "";
    }

    private List<String> inColumns(List<Integer> widths) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < widths.size(); column++) {
                cells.add(aligned(cell(row, column), widths.get(column), alignments.get(column)));
            }
            lines.add(String.join(pen.sign(" │ ", " | "), cells));
        }
        List<String> rules =
                widths.stream().map(width -> pen.sign("─", "-").repeat(width)).toList();
        lines.add(1, String.join(pen.sign("─┼─", "-+-"), rules));
        return lines;
    }

    private static String aligned(String cell, int width, TableCell.Alignment alignment) {
        int room = width - Columns.of(cell);
        // A column that names no alignment is a left one.
        int before =
                alignment == TableCell.Alignment.RIGHT ? room : alignment == TableCell.Alignment.CENTER ? room / 2 : 0;
        return " ".repeat(before) + cell + " ".repeat(room - before);
    }

    private List<String> rowByRow() {
        List<String> lines = new ArrayList<>();
        List<String> names = rows.get(0);
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int column = 0; column < names.size(); column++) {
                lines.add((column == 0 ? pen.sign("• ", "* ") : "  ") + names.get(column) + ": " + cell(row, column));
            }
        }
        return lines;
    }
}
