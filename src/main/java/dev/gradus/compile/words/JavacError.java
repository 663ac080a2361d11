package dev.gradus.compile.words;

/**
 * An error as the compiler gave it. Offsets count UTF-16 units from the start of the text, -1 where unknown.
 *
 * @param code the compiler's own code, such as {@code compiler.err.expected}
 * @param message its words in English, in one or more lines
 * @param start where the part of the program begins that it is about
 * @param offset where the caret goes
 * @param end where that part ends
 */
public record JavacError(String code, String message, int start, int offset, int end) {
    private static final String PREFIX = "compiler.err.";

    /** The code without what all codes begin with. */
    String kind() {
        return code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
    }

    /** Whether the code is one of these. */
    boolean is(String... kinds) {
        for (String kind : kinds) {
            if (kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it says that something else was expected; which codes do depends on how many things could have stood there. */
    boolean isExpected() {
        return kind().startsWith("expected");
    }

    /** Whether {@code sign} is among what was expected. */
    boolean expects(String sign) {
        return isExpected() && message.contains("'" + sign + "'");
    }
}
