package dev.gradus.report;

import java.util.regex.Pattern;

/** The lines of a text report, from the top to the bottom. What is put on it is escaped already. */
final class Page {
    private static final int HANGING = 6;
    private static final Pattern SPACES_AT_END = Pattern.compile(" +((?:" + Pen.ESCAPE + "\\[0m)?)$");

    private final StringBuilder text = new StringBuilder();
    private final int width;
    private boolean atGap = true;

    Page(int width) {
        this.width = width;
    }

    /** One line, never wrapped; spaces at its end are dropped. */
    Page line(String line) {
        text.append(SPACES_AT_END.matcher(line).replaceFirst("$1")).append('\n');
        atGap = false;
        return this;
    }

    /** One empty line between two parts; never two, and none at the top. */
    Page gap() {
        if (!atGap) {
            text.append('\n');
            atGap = true;
        }
        return this;
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
