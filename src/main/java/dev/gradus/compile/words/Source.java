package dev.gradus.compile.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A learner's text, with its lines and tokens. Every offset is from the start of the text, in UTF-16 units. */
final class Source {
    private static final int LONGEST_LINE = 300;

    private final String text;
    private final String code;
    private final List<Token> tokens;
    private final Brackets brackets;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    Source(String text) {
        this.text = text;
        Lexer lexer = new Lexer(text);
        this.code = lexer.code();
        this.tokens = lexer.tokens();
        this.brackets = new Brackets(tokens);
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                starts.add(i + 1);
            }
        }
    }

    /** Whether a line ends with the character there: LF, or a CR that no LF follows. */
    static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int lines() {
        return starts.size();
    }

    /** The 1-based line that an offset is in. */
    int lineOf(int offset) {
        int line = 1;
        while (line < starts.size() && starts.get(line) <= offset) {
            line++;
        }
        return line;
    }

    /** Where a line begins; {@code line} is 1-based. */
    int startOf(int line) {
        return starts.get(line - 1);
    }

    /** A line without comments and without what stands between quotes; offsets within it stay. Of a long one, the beginning. */
    String code(int line) {
        int end = line < starts.size() ? starts.get(line) : code.length();
        // Patterns that go back and forth take their time on a line that no person wrote.
        end = Math.min(end, startOf(line) + LONGEST_LINE);
        return code.substring(startOf(line), end).stripTrailing();
    }

    /** How far a line is indented, a tab as four; -1 for a line without code. */
    int indent(int line) {
        String code = code(line);
        int columns = 0;
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) == '\t') {
                columns += 4 - columns % 4;
            } else if (code.charAt(i) == ' ') {
                columns++;
            } else {
                return columns;
            }
        }
        return -1;
    }

    /** The number of the first token that ends after the offset; the number of tokens if there is none. */
    int indexAt(int offset) {
        int index = 0;
        while (index < tokens.size() && tokens.get(index).end() <= offset) {
            index++;
        }
        return index;
    }

    /** The token of that number. */
    Optional<Token> token(int index) {
        return index < 0 || index >= tokens.size() ? Optional.empty() : Optional.of(tokens.get(index));
    }

    /** Whether the token of that number exists and is written so. */
    boolean is(int index, String... texts) {
        for (String each : texts) {
            if (index >= 0 && index < tokens.size() && tokens.get(index).is(each)) {
                return true;
            }
        }
        return false;
    }

    /** The number of the token that closes the bracket of that number; -1 if none does. */
    int closing(int open) {
        return brackets.closing(open);
    }

    /** The text from one token up to another one, that one not included; as it is written, in one line. */
    String between(int from, int until) {
        return from >= until
                ? ""
                : text.substring(tokens.get(from).start(), tokens.get(until - 1).end())
                        .replaceAll("\\s+", " ");
    }

    /** The number of the innermost bracket that the token of that number stands in; -1 for none. */
    int around(int index) {
        return brackets.around(index);
    }
}
