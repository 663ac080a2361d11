package dev.gradus.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The kill matrix as a table for people: a row a known-wrong solution, a column a test. */
public final class MatrixText {
    private static final int WIDEST_NAME = 40;

    private MatrixText() {}

    /** Lines without line ends; {@code ascii}: 7-bit characters only. */
    public static List<String> of(KillMatrix matrix, boolean ascii) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < matrix.tests().size(); i++) {
            String test = matrix.tests().get(i);
            List<String> alone = matrix.killedByAlone(test);
            lines.add(String.format(
                    "%3d  %s: fails %d%s", i + 1, test, matrix.killedBy(test).size(), alone(alone)));
        }
        lines.add("");
        int width = Math.min(
                WIDEST_NAME,
                matrix.fails().keySet().stream().mapToInt(String::length).max().orElse(0));
        StringBuilder head = new StringBuilder(" ".repeat(width));
        for (int i = 0; i < matrix.tests().size(); i++) {
            head.append(String.format("%4d", i + 1));
        }
        lines.add(head.toString());
        for (Map.Entry<String, List<String>> row : matrix.fails().entrySet()) {
            String name = row.getKey();
            StringBuilder line = new StringBuilder(name + " ".repeat(Math.max(0, width - name.length())));
            for (String test : matrix.tests()) {
                line.append("   ").append(row.getValue().contains(test) ? ascii ? "x" : "✗" : ascii ? "." : "·");
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String alone(List<String> alone) {
        if (alone.isEmpty()) {
            return ", each of which another test fails too";
        }
        String first = String.join(", ", alone.subList(0, Math.min(3, alone.size())));
        return "; without it would pass: " + first + (alone.size() > 3 ? " and " + (alone.size() - 3) + " more" : "");
    }
}
