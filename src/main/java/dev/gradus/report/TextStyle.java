package dev.gradus.report;

/**
 * What a terminal can show.
 *
 * @param color whether it understands colours; without them a text has no escape code at all
 * @param ascii whether a text may have 7-bit characters only
 * @param width its columns; prose is wrapped to it (at 40 at the least, at 100 at the most), code and values never are
 */
public record TextStyle(boolean color, boolean ascii, int width) {
    /** For a pipe or a file. */
    public static final TextStyle PLAIN = new TextStyle(false, false, 80);

    public TextStyle {
        if (width < 1) {
            throw new IllegalArgumentException("width must be >= 1 but was " + width);
        }
    }

    /** The width that prose is wrapped to: narrower cannot be read, nor can wider. */
    int proseWidth() {
        return Math.max(40, Math.min(100, width));
    }
}
