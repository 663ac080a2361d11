package dev.gradus.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines that a person types, each cut at a length that no answer needs. */
final class LineInput {
    /** Of one more character than any answer may have, so that a cut line is seen to be too long. */
    static final int LONGEST = 4001;

    private final Reader in;
    private boolean skipLineFeed;

    LineInput(Reader in) {
        this.in = in;
    }

    /** The next line without its end; absent at the end of the input, or where it cannot be read any more. */
    Optional<String> next() {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        try {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '\n' && skipLineFeed) {
                    skipLineFeed = false;
                    continue;
                }
                any = true;
                skipLineFeed = c == '\r';
                if (c == '\n' || c == '\r') {
                    return Optional.of(line.toString());
                }
                if (line.length() < LONGEST) {
                    line.append((char) c);
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return any ? Optional.of(line.toString()) : Optional.empty();
    }
}
