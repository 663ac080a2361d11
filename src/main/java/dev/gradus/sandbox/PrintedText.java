package dev.gradus.sandbox;

import dev.gradus.result.LearnerOutput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects what the learner's code printed during one test: the first lines of it, and how many came after. */
final class PrintedText {
    /** What a report keeps of one test; a test may print more. */
    private static final int MAX_LINES = 1000;

    private static final int MAX_BYTES = 64 * 1024;

    private final int limit;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int seen;
    private int lines;
    private int omittedLines;
    private boolean inOmittedLine;

    PrintedText(int limit) {
        this.limit = limit;
    }

    /** Adds a piece; false if it is more than a worker lets through, so that no honest worker has sent it. */
    boolean add(byte[] piece) {
        // Pieces of nothing would come for ever and never be too much.
        if (piece.length == 0 || piece.length > limit - seen) {
            return false;
        }
        seen += piece.length;
        for (byte each : piece) {
            if (lines < MAX_LINES && kept.size() < MAX_BYTES) {
                kept.write(each);
                lines += each == '\n' ? 1 : 0;
            } else {
                omittedLines += inOmittedLine ? 0 : 1;
                inOmittedLine = each != '\n';
            }
        }
        return true;
    }

    LearnerOutput toOutput() {
        // A character that a limit has cut in two becomes a replacement character.
        return new LearnerOutput(kept.toString(StandardCharsets.UTF_8), omittedLines);
    }
}
