package dev.gradus.submission;

import dev.gradus.problem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a learner's file once. Only what it gave is used from then on. */
public final class SubmissionReader {
    /** The largest file that is read, in bytes. */
    public static final int MAX_BYTES = 256 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What messages say of a file that is not one. */
    private record Expected(String content, String seems, String file, String small) {}

    private static final Expected PROGRAM =
            new Expected("your class Solution", "Java source", "Java file", "a solution is one small Java file");
    private static final Expected ANSWERS =
            new Expected("your answers", "a file of answers", "file of answers", "answers to a quiz need far less");

    private final Expected expected;

    /** For programs. */
    public SubmissionReader() {
        this(Kind.CODE);
    }

    /** @param kind what the file is expected to hold: messages differ, the limits do not */
    public SubmissionReader(Kind kind) {
        this.expected = kind == Kind.QUIZ ? ANSWERS : PROGRAM;
    }

    /**
     * Reads the file.
     *
     * @param label what reports call it
     * @throws SubmissionException if it is no regular file, too large, empty, or no text
     */
    public Submission read(Path file, String label) throws SubmissionException {
        byte[] bytes = bytesOf(file, label);
        String text = textOf(bytes, label);
        if (text.isBlank()) {
            throw new SubmissionException(label + " is empty; write " + expected.content() + " into it");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            long line = text.substring(0, nul + 1).lines().count();
            throw new SubmissionException(label + " has a NUL byte in line " + line + "; it seems not to be "
                    + expected.seems() + ": save it as plain UTF-8 text");
        }
        return Submission.of(label, text, bytes);
    }

    private byte[] bytesOf(Path file, String label) throws SubmissionException {
        try {
            // A link is followed: the file is the user's own choice. What it leads to must be a file.
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                throw new SubmissionException(label + " is a directory; name the " + expected.file() + " in it");
            }
            if (!attributes.isRegularFile()) {
                throw new SubmissionException(label + " is not a regular file; name a " + expected.file());
            }
            if (attributes.size() > MAX_BYTES) {
                throw tooLarge(label);
            }
            try (InputStream in = Files.newInputStream(file)) {
                // Counted too: a file can grow after it was looked at.
                byte[] bytes = in.readNBytes(MAX_BYTES + 1);
                if (bytes.length > MAX_BYTES) {
                    throw tooLarge(label);
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            String hint = Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    ? " is a link that leads nowhere"
                    : " does not exist; check the name and the folder";
            throw new SubmissionException(label + hint);
        } catch (IOException e) {
            throw new SubmissionException(label + " cannot be read; check its permissions");
        }
    }

    private SubmissionException tooLarge(String label) {
        return new SubmissionException(label + " is larger than " + MAX_BYTES / 1024 + " KiB; " + expected.small());
    }

    private static String textOf(byte[] bytes, String label) throws SubmissionException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new SubmissionException(label + " is not UTF-8 text; save it with the encoding UTF-8");
        }
    }
}
