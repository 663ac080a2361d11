package dev.gradus.report;

/** A formula as it was written, read from the left to the right. Reading past the end gives nothing, and never fails. */
final class TexSource {
    private final String tex;
    private int at;

    TexSource(String tex) {
        this.tex = tex;
    }

    boolean atEnd() {
        return at >= tex.length();
    }

    /** Tells whether this comes next. */
    boolean isNext(char unit) {
        return !atEnd() && tex.charAt(at) == unit;
    }

    /** Reads this if it comes next, and tells whether it did. */
    boolean take(String expected) {
        boolean isNext = tex.startsWith(expected, at);
        at += isNext ? expected.length() : 0;
        return isNext;
    }

    /** Reads one character; only before the end. */
    int take() {
        int character = tex.codePointAt(at);
        at += Character.charCount(character);
        return character;
    }

    /** Reads white space, and tells whether there was some. */
    boolean takeSpace() {
        int from = at;
        while (!atEnd() && Character.isWhitespace(tex.charAt(at))) {
            at++;
        }
        return at > from;
    }

    /** The name of a command, after its backslash: letters, or one other character; empty at the end. */
    String takeName() {
        int from = at;
        while (!atEnd() && Character.isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == from && !atEnd()) {
            take();
        }
        return tex.substring(from, at);
    }

    /** The text between brackets, spaces and all, if an opening one comes next; else empty. Without a closing one: the rest. */
    String takeVerbatim(char open, char close) {
        takeSpace();
        if (!isNext(open)) {
            return "";
        }
        int from = ++at;
        for (int depth = 1; !atEnd(); at++) {
            depth += isNext(open) ? 1 : isNext(close) ? -1 : 0;
            if (depth == 0) {
                return tex.substring(from, at++);
            }
        }
        return tex.substring(from);
    }

    String takeRest() {
        String rest = tex.substring(at);
        at = tex.length();
        return rest;
    }
}
