package dev.gradus.sandbox;

import dev.gradus.result.LearnerOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects what the learner's code printed during one test. */
final class PrintedText {
    private static final int MAX_LINES = 1000;

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    PrintedText(int limit) {
        this.limit = limit;
    }

    /** Adds a piece; false if it is more than a worker lets through, so that no honest worker has sent it. */
    boolean add(byte[] piece) {
        // Pieces of nothing would come for ever and never be too much.
        if (piece.length == 0 || piece.length > limit - bytes.size()) {
            return false;
        }
        bytes.writeBytes(piece);
        return true;
    }

    LearnerOutput toOutput() {
        // A character that the limit has cut in two becomes a replacement character.
        String text = bytes.toString(StandardCharsets.UTF_8);
        int end = 0;
        for (int line = 0; line < MAX_LINES; line++) {
            int newline = text.indexOf('\n', end);
            if (newline < 0) {
                return new LearnerOutput(text, 0);
            }
            end = newline + 1;
        }
        String rest = text.substring(end);
        int omitted =
                (int) rest.chars().filter(c -> c == '\n').count() + (rest.isEmpty() || rest.endsWith("\n") ? 0 : 1);
        return new LearnerOutput(text.substring(0, end), omitted);
    }
}
