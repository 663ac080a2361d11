package dev.gradus.compile.words;

/**
 * A word, a number, a text or a sign of the source; comments are none.
 *
 * @param text as it is written
 * @param start offset of its first character
 * @param line 1-based
 */
record Token(String text, int start, int line) {
    int end() {
        return start + text.length();
    }

    boolean is(String other) {
        return text.equals(other);
    }

    boolean isWord() {
        return Character.isJavaIdentifierStart(text.codePointAt(0));
    }
}
