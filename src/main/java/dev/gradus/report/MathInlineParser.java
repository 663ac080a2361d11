package dev.gradus.report;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code $...$} and {@code $$...$$} within a line of prose. A dollar sign that is money stays one: a formula neither begins
 * nor ends with a space, and no digit follows it.
 */
final class MathInlineParser implements InlineContentParser {
    /** Past this a dollar sign has no partner; it also keeps a page of dollar signs from taking quadratic time. */
    private static final int LONGEST = 2000;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        boolean display = scanner.next('$');
        if (!display && isSpace(scanner.peek())) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        for (int length = 0; scanner.hasNext() && length < LONGEST; length++) {
            Position end = scanner.position();
            int previous = scanner.peekPreviousCodePoint();
            if (scanner.next('\\')) {
                scanner.next();
            } else if (!scanner.next('$')) {
                scanner.next();
            } else if (length > 0 && (display ? scanner.next('$') : closes(previous, scanner.peek()))) {
                return ParsedInline.of(
                        new MathNode(scanner.getSource(start, end).getContent()), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    private static boolean closes(int before, char after) {
        return !isSpace((char) before) && !(after >= '0' && after <= '9');
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\t' || unit == '\n' || unit == Scanner.END;
    }

    /** Offers the parser at every dollar sign. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new MathInlineParser();
        }
    }
}
