package dev.gradus.report;

import dev.gradus.result.CallRecord;
import java.util.ArrayList;
import java.util.List;

/**
 * A call and how it ended as lines of a page: one line where that has room, else the end on a line of its own, and where even the call has
 * none, each argument too. What was thrown is always on a line of its own. Escaped.
 */
final class CallText {
    private static final String INDENT = "    ";
    private static final int MOST_OF_AN_ARGUMENT = 200;
    private static final int MOST_OF_AN_END = 200;

    private CallText() {}

    /** @param width the columns that there is room for */
    static List<String> lines(CallRecord call, Pen pen, int width) {
        List<String> arguments = call.arguments().stream()
                .map(argument -> ListText.shortened(argument, width - INDENT.length()))
                .map(argument -> pen.theirs(Cut.middle(argument, MOST_OF_AN_ARGUMENT)))
                .toList();
        String method = pen.theirs(call.method());
        String end = pen.theirs(end(call.end()));
        String whole = method + "(" + String.join(", ", arguments) + ")";
        String together = end.isEmpty() ? whole : whole + " " + end;
        if (!(call.end() instanceof CallRecord.End.Threw) && Columns.of(together) <= width) {
            return List.of(together);
        }
        List<String> lines = new ArrayList<>();
        if (Columns.of(whole) <= width) {
            lines.add(whole);
        } else {
            lines.add(method + "(");
            for (int i = 0; i < arguments.size(); i++) {
                lines.add(INDENT + arguments.get(i) + (i < arguments.size() - 1 ? "," : ")"));
            }
        }
        if (!end.isEmpty()) {
            lines.add(end);
        }
        return lines;
    }

    private static String end(CallRecord.End end) {
        String words = Words.of(end);
        boolean value = end instanceof CallRecord.End.Returned;
        return Cut.middle(value ? ListText.shortened(words, MOST_OF_AN_END) : words, MOST_OF_AN_END);
    }
}
