package dev.gradus.check;

import dev.gradus.result.Diagnostic;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what makes a source read otherwise than it runs: control characters, and characters that turn the direction of text, anywhere;
 * characters that one cannot see and that the compiler drops from names, outside of comments and texts, and in them too where an escape
 * may end them. Between a person's eyes and
 * the compiler nothing may stand that only one of them sees.
 */
public final class HiddenCharacters {
    private enum Place {
        CODE,
        LINE_COMMENT,
        COMMENT,
        TEXT,
        TEXT_BLOCK,
        CHARACTER
    }

    private static final char END_OF_DOS_FILE = 0x1A;

    /** A line end, a quote, a slash, a star or a backslash that is written as an escape: where code begins and ends is the compiler's to say. */
    private static final Pattern DISGUISED = Pattern.compile("\\\\u+00(?:0[aAdD]|2[27aAfF]|5[cC])");

    private final Submission submission;
    private final String text;
    private final boolean isDisguised;
    private Place place = Place.CODE;

    private HiddenCharacters(Submission submission) {
        this.submission = submission;
        this.text = submission.text();
        this.isDisguised = DISGUISED.matcher(text).find();
    }

    /** Gives the first one. */
    public static Optional<Diagnostic> find(Submission submission) {
        return new HiddenCharacters(submission).find();
    }

    private Optional<Diagnostic> find() {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isHidden(character, at)) {
                return Optional.of(diagnostic(character, at));
            }
            at += step(at, character);
        }
        return Optional.empty();
    }

    private boolean isHidden(int character, int at) {
        boolean space = character == '\t' || character == '\n' || character == '\r' || character == '\f';
        if (Character.getType(character) == Character.CONTROL) {
            boolean closesTheFile = character == END_OF_DOS_FILE && at == text.length() - 1;
            return !space && !closesTheFile;
        }
        boolean turns = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return turns || ((place == Place.CODE || isDisguised) && Character.isIdentifierIgnorable(character));
    }

    /** Goes over what stands at {@code at} and gives its length. */
    private int step(int at, int character) {
        switch (place) {
            case CODE -> {
                if (text.startsWith("//", at)) {
                    place = Place.LINE_COMMENT;
                    return 2;
                } else if (text.startsWith("/*", at)) {
                    place = Place.COMMENT;
                    return 2;
                } else if (text.startsWith("\"\"\"", at)) {
                    place = Place.TEXT_BLOCK;
                    return 3;
                } else if (character == '"') {
                    place = Place.TEXT;
                } else if (character == '\'') {
                    place = Place.CHARACTER;
                }
            }
            case LINE_COMMENT -> endAt(character == '\n' || character == '\r');
            case COMMENT -> {
                if (text.startsWith("*/", at)) {
                    place = Place.CODE;
                    return 2;
                }
            }
            case TEXT_BLOCK -> {
                if (text.startsWith("\"\"\"", at)) {
                    place = Place.CODE;
                    return 3;
                }
                return escape(at, character);
            }
            case TEXT, CHARACTER -> {
                // One that its line does not close is the compiler's to explain.
                endAt(character == (place == Place.TEXT ? '"' : '\'') || character == '\n' || character == '\r');
                return place == Place.CODE ? 1 : escape(at, character);
            }
        }
        return Character.charCount(character);
    }

    private void endAt(boolean end) {
        if (end) {
            place = Place.CODE;
        }
    }

    /** After a backslash the next sign is no end, unless it is one that must be looked at by itself. */
    private int escape(int at, int character) {
        boolean escapes = character == '\\'
                && at + 1 < text.length()
                && (text.charAt(at + 1) == '\\' || text.charAt(at + 1) == '"' || text.charAt(at + 1) == '\'');
        return escapes ? 2 : Character.charCount(character);
    }

    private Diagnostic diagnostic(int character, int at) {
        Position position = position(at);
        String sign = String.format("U+%04X", character);
        String name = Optional.ofNullable(Character.getName(character)).orElse("unnamed");
        String line = submission.line(position.line());
        int column = Math.min(position.column() - 1, line.length());
        String shown = line.substring(0, column)
                + "<" + sign + ">"
                + line.substring(Math.min(line.length(), column + Character.charCount(character)));
        return new Diagnostic(
                Optional.of(position),
                shown,
                "source.hidden-character",
                "Here stands a character that one cannot see: " + sign + " (" + name + ").",
                "Delete the line and type it again. Such characters come with text that is copied from web pages, PDF files or"
                        + " chats. In a text that needs one, write it as \\u and its four digits.");
    }

    private Position position(int at) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < at; i++) {
            boolean isEnd = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !text.startsWith("\n", i + 1));
            if (isEnd) {
                line++;
                start = i + 1;
            }
        }
        return new Position(line, at - start + 1);
    }
}
