package dev.gradus.report;

import dev.gradus.result.LearnerOutput;
import java.util.List;

/** What the learner's program printed, each line behind a bar so that none looks like a line of ours. */
final class PrintedText {
    private static final int MOST_ON_A_PAGE = 10;
    private static final int LEAST = 2;
    private static final int MOST_OF_A_LINE = 160;

    private final Page page;
    private final Pen pen;
    private final String indent;
    private int room = MOST_ON_A_PAGE;

    PrintedText(Page page, Pen pen, String indent) {
        this.page = page;
        this.pen = pen;
        this.indent = indent;
    }

    /** Shows as many lines as are asked for and the page has room for, and tells how many more there are. */
    void write(LearnerOutput output, int most) {
        if (output.isEmpty()) {
            return;
        }
        page.line(indent + "your program printed:");
        String bar = indent + pen.sign("│", "|");
        List<String> lines = Escaped.lines(output.text(), pen.style().ascii());
        List<String> shown = lines.subList(0, Math.min(lines.size(), Math.min(most, Math.max(LEAST, room))));
        for (String line : shown) {
            page.line(bar + " " + Cut.end(line, MOST_OF_A_LINE));
        }
        room -= shown.size();
        int more = lines.size() - shown.size() + output.omittedLines();
        if (more > 0) {
            page.line(indent + "... " + Cut.count(more, "more line"));
        }
    }

    /** For a test of which nothing else is told: one line says that it printed. */
    void mention(LearnerOutput output) {
        if (!output.isEmpty()) {
            int lines = Escaped.lines(output.text(), false).size() + output.omittedLines();
            page.line(indent + "your program printed " + Cut.count(lines, "line"));
        }
    }
}
