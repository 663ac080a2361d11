package dev.gradus.report;

/** The lines of a text, from the top to the bottom. What is put on it is escaped already. */
final class Page {
    /** A space at which no line is broken; on the page it is a space like any other. */
    static final char UNBROKEN = '\u00A0';

    private static final int HANGING = 6;

    private final StringBuilder text = new StringBuilder();
    private final int width;
    /** What the empty line before the next line shows; null if there is to be none. */
    private String gap;

    Page(int width) {
        this.width = width;
    }

    /** One line, never wrapped; spaces at its end are dropped. */
    Page line(String line) {
        if (gap != null && !text.isEmpty()) {
            text.append(withoutSpacesAtEnd(gap)).append('\n');
        }
        gap = null;
        text.append(withoutSpacesAtEnd(line).replace(UNBROKEN, ' ')).append('\n');
        return this;
    }

    /** One empty line between two parts; never two, and none at the top or at the end. */
    Page gap() {
        return gap("");
    }

    /** The same within a quotation: its bar is there, nothing else. Where a quotation ends or begins, the shorter one counts. */
    Page gap(String prefix) {
        gap = gap == null || prefix.length() < gap.length() ? prefix : gap;
        return this;
    }

    private static String withoutSpacesAtEnd(String line) {
        String code = line.endsWith(Pen.RESET) ? Pen.RESET : "";
        int end = line.length() - code.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == UNBROKEN)) {
            end--;
        }
        return line.substring(0, end) + code;
    }

    /**
     * Prose, wrapped; its own line ends stay.
     *
     * @param lead stands before the first line; the others are indented as far, but by {@value #HANGING} at most
     */
    Page prose(String lead, String prose) {
        int indent = lead.isBlank() ? lead.length() : Math.min(HANGING, Columns.of(lead));
        String before = lead;
        for (String paragraph : prose.split("\n", -1)) {
            for (String line : Wrap.lines(paragraph, width - Columns.of(before), width - indent)) {
                line(before + line);
                before = " ".repeat(indent);
            }
        }
        return this;
    }

    String text() {
        return text.toString();
    }
}
