package dev.gradus.compile.words;

/**
 * A mistake in a learner's words. Two of them with the same words are one mistake, seen at two places.
 *
 * @param offset where it is, from the start of the text in UTF-16 units
 * @param what what happened, a sentence or two
 * @param next what to try
 * @param mistake what the mistake is known by: explanations that have it in common are told once
 */
record Explanation(int offset, String what, String next, String mistake) {
    Explanation(int offset, String what, String next) {
        this(offset, what, next, what + "\n" + next);
    }

    /** First what happened, on the next line what to try. */
    String text() {
        return what + "\n" + next;
    }
}
