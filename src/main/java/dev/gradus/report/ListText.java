package dev.gradus.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shortens long lists in the text of a value to their first elements and how many there are: {@code [0.1, 0.2, ... (2000 numbers)]}. */
final class ListText {
    /** So many are taken in at a glance. */
    private static final int MOST = 8;

    private static final int FEWEST = 2;
    private static final Pattern LEFT_OUT = Pattern.compile("\\.\\.\\. (\\d{1,9}) more \\.\\.\\.");
    private static final Pattern NUMBER = Pattern.compile("-?\\d.*|NaN|-?Infinity");

    private ListText() {}

    /**
     * The text with its innermost lists shortened; as it is if there is a quoted text in it, which may look like a list.
     *
     * @param columns what a shortened list should have room in
     */
    static String shortened(String text, int columns) {
        if (text.indexOf('"') >= 0 || text.indexOf('\'') >= 0) {
            return text;
        }
        StringBuilder shortened = new StringBuilder();
        int done = 0;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '[') {
                open = i;
            } else if (text.charAt(i) == ']' && open >= 0) {
                shortened
                        .append(text, done, open + 1)
                        .append(elements(text.substring(open + 1, i), columns - 2))
                        .append(']');
                done = i + 1;
                open = -1;
            }
        }
        return shortened.append(text.substring(done)).toString();
    }

    private static String elements(String list, int columns) {
        String[] elements = list.split(", ");
        long count = 0;
        int firstRun = -1;
        for (int i = 0; i < elements.length; i++) {
            Matcher leftOut = LEFT_OUT.matcher(elements[i]);
            if (leftOut.matches()) {
                firstRun = firstRun < 0 ? i : firstRun;
                count += Integer.parseInt(leftOut.group(1));
            } else {
                count++;
            }
        }
        if (count <= MOST) {
            return list;
        }
        String end = "... (" + count + (NUMBER.matcher(elements[0]).matches() ? " numbers)" : " values)");
        int most = Math.min(MOST, firstRun < 0 ? elements.length : firstRun);
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < most; i++) {
            boolean room = shown.length() + elements[i].length() + 2 + end.length() <= columns;
            if (i >= FEWEST && !room) {
                break;
            }
            shown.append(elements[i]).append(", ");
        }
        return shown + end;
    }
}
