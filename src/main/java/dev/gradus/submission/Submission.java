package dev.gradus.submission;

import dev.gradus.problem.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * A learner's file, as it was when it was read.
 *
 * @param label what reports call it: a file or folder name, never a path
 * @param text its text without a byte order mark; line ends as they were
 * @param digest {@code sha256:...} of its bytes
 */
public record Submission(String label, String text, String digest) {
    /** A file that holds this text, in UTF-8. */
    public static Submission of(String label, String text) {
        return of(label, text, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param bytes those of the file, with what its text leaves out */
    static Submission of(String label, String text, byte[] bytes) {
        return new Submission(label, text, Sha256.name(bytes));
    }

    /** As much of a line as anybody shows or looks at: a hostile one may be as long as the file, and stand in every message. */
    private static final int LONGEST_LINE = 2000;

    /** Gives a line without its end, cut if it is very long; empty where there is no such line. {@code line} is 1-based. */
    public String line(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = endOfLine(start);
            if (start == text.length()) {
                return "";
            }
            start += text.startsWith("\r\n", start) ? 2 : 1;
        }
        return line < 1 ? "" : text.substring(start, Math.min(start + LONGEST_LINE, endOfLine(start)));
    }

    private int endOfLine(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
