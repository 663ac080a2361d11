package dev.gradus.report;

import java.util.stream.Collectors;

/**
 * Writes single pieces of text in one style: escaped, in characters that the terminal has, in colour where it is wanted. Colour
 * never says anything alone: a word or a symbol says the same.
 */
final class Pen {
    static final char ESCAPE = '\u001B';
    /** Ends every colour. */
    static final String RESET = ESCAPE + "[0m";

    /** What a piece of text is; the colour follows from it. */
    enum Tone {
        PLAIN(""),
        GOOD("32"),
        BAD("31"),
        WARN("33"),
        STRONG("1"),
        GOOD_STRONG("1;32"),
        BAD_STRONG("1;31"),
        WARN_STRONG("1;33"),
        CODE("36");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    private final TextStyle style;

    Pen(TextStyle style) {
        this.style = style;
    }

    TextStyle style() {
        return style;
    }

    /** Text that came from the learner or the learner's program, as one line. */
    String theirs(String text) {
        return Escaped.line(text, style.ascii());
    }

    /** Text that the problem's author or Gradus wrote, as one line: in ASCII its signs are spelled, not numbered. */
    String ours(String text) {
        return Escaped.line(style.ascii() ? Ascii.spelled(text) : text, style.ascii());
    }

    /** The same for prose: its line ends stay. */
    String prose(String text) {
        return Escaped.lines(text.strip(), false).stream().map(this::ours).collect(Collectors.joining("\n"));
    }

    /** The first of the two where the terminal can show it. */
    String sign(String unicode, String ascii) {
        return style.ascii() ? ascii : unicode;
    }

    /** In the colour of its tone; {@code text} is escaped already. */
    String paint(Tone tone, String text) {
        if (!style.color() || tone == Tone.PLAIN || text.isBlank()) {
            return text;
        }
        return ESCAPE + "[" + tone.code + "m" + text + RESET;
    }
}
