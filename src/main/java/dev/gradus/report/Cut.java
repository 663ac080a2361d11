package dev.gradus.report;

/** Shortens what is too long for a screen; the cut is always told. */
final class Cut {
    private Cut() {}

    /** The text if it has at most {@code most} characters, else its two ends and how many are left out between them. */
    static String middle(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int head = boundary(text, most * 2 / 3);
        int tail = boundary(text, text.length() - most / 3);
        return text.substring(0, head) + " ... " + (tail - head) + " more characters ... " + text.substring(tail);
    }

    /** The text if it has at most {@code most} characters, else its beginning and how many are left out. */
    static String end(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int head = boundary(text, most);
        return text.substring(0, head) + " ... " + (text.length() - head) + " more characters";
    }

    /** {@code 1 more line}, {@code 12 more lines}. */
    static String count(int number, String singular) {
        return number + " " + singular + (number == 1 ? "" : "s");
    }

    /** Never between the halves of a surrogate pair. */
    private static int boundary(String text, int index) {
        return index > 0
                        && index < text.length()
                        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))
                ? index - 1
                : index;
    }
}
