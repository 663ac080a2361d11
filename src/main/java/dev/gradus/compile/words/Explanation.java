package dev.gradus.compile.words;

/**
 * A mistake in a learner's words.
 *
 * @param offset where it is, from the start of the text in UTF-16 units
 * @param what what happened, a sentence or two
 * @param next what to try
 */
record Explanation(int offset, String what, String next) {
    /** First what happened, on the next line what to try. */
    String text() {
        return what + "\n" + next;
    }
}
