package dev.gradus.compile.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Explains errors of the parser. It cannot go on after most of them: then all that follows is a consequence, and only the first is
 * told. A missing semicolon it gets over, so every one of those is told.
 */
final class SyntaxWords {
    private static final Pattern RECORD_PATTERN =
            Pattern.compile("\\b(?:instanceof|case)\\s+[A-Z]\\w*\\s*\\(\\s*[\\w.]+\\s+\\w");

    private final Source source;
    private final Optional<Explanation> python;

    SyntaxWords(Source source) {
        this.source = source;
        this.python = PythonHabits.wholeFile(source);
    }

    /** One explanation a mistake, with the error it explains. {@code errors} by place. */
    List<Explained> explain(List<JavacError> errors) {
        List<Explained> explained = new ArrayList<>();
        for (JavacError error : signsFirst(errors)) {
            Optional<Explanation> semicolon = missingSemicolon(error);
            boolean alone = explained.isEmpty();
            if (semicolon.isPresent()) {
                explained.add(new Explained(error, semicolon.get()));
            } else {
                if (alone) {
                    explained.add(new Explained(error, explain(error)));
                }
                break;
            }
        }
        return explained;
    }

    /** What is wrong with a sign spoils its whole line: of the errors in the first line, those come first. */
    private List<JavacError> signsFirst(List<JavacError> errors) {
        int line = lineOf(errors.get(0));
        return errors.stream()
                .sorted(Comparator.comparing(error -> !(lineOf(error) == line
                        && (error.is("illegal.char") || error.kind().startsWith("unclosed")))))
                .toList();
    }

    private Explanation explain(JavacError error) {
        int line = lineOf(error);
        return python.or(() -> error.is("illegal.char") ? foreignLine(line) : Optional.empty())
                .or(() -> PastedText.explain(error, source))
                .or(() -> later(error))
                .or(() -> foreignLine(line))
                .or(() -> PythonHabits.body(source, error))
                .or(() -> Imports.explain(error, source))
                .or(() -> Spelling.ofLine(source, line))
                .or(() -> StatementWords.forHead(error, source))
                .or(() -> LineHabits.ofLine(source, line))
                .or(() -> StatementWords.explain(error, source))
                .or(() -> MeantWords.explain(error, source))
                .or(() -> Heads.withoutBody(error, source, line))
                .or(() -> Parentheses.explain(error, source))
                .or(() -> Braces.explain(source))
                .or(() -> Heads.explain(error, source, line))
                .or(() -> StatementWords.rest(error, source))
                .orElseGet(() -> CodeWords.of(error));
    }

    private Optional<Explanation> foreignLine(int line) {
        return PythonHabits.ofLine(source, line).or(() -> OtherLanguages.ofLine(source, line));
    }

    private Optional<Explanation> later(JavacError error) {
        // Java 17 itself does not know the patterns that take a record apart.
        boolean later = error.kind().startsWith("feature.not.supported.in.source")
                || error.kind().startsWith("preview.feature.disabled")
                || RECORD_PATTERN.matcher(source.code(lineOf(error))).find();
        // In Java 17 a method without a class is a mistake like any other.
        return later
                        && !error.message().contains("implicitly declared")
                        && !error.message().contains("unnamed class")
                ? Optional.of(new Explanation(
                        error.offset(),
                        "This way of writing came with a later Java. Your file is compiled as Java 17 on every computer.",
                        "Write it in steps: `instanceof` with one variable, a `switch` over numbers, texts or enums."))
                : Optional.empty();
    }

    /** The end of the text belongs to its last line. */
    private int lineOf(JavacError error) {
        return source.lineOf(Math.min(error.offset(), Math.max(0, source.text().length() - 1)));
    }

    /** Where a {@code ;} is expected after the last token of a line, nothing else is wrong. */
    private Optional<Explanation> missingSemicolon(JavacError error) {
        if (!error.expects(";")) {
            return Optional.empty();
        }
        int next = source.indexAt(error.offset());
        Optional<Token> last = source.token(next - 1);
        boolean endsLine = last.isPresent()
                && source.token(next)
                        .filter(token -> token.line() == last.get().line() && !token.is("}"))
                        .isEmpty();
        int line = last.map(Token::line).orElse(1);
        if (!endsLine
                || python.isPresent()
                || foreignLine(line).isPresent()
                || PythonHabits.body(source, error).isPresent()
                || Spelling.ofLine(source, line).isPresent()
                || StatementWords.forHead(error, source).isPresent()
                || LineHabits.ofLine(source, line).isPresent()
                || StatementWords.explain(error, source).isPresent()
                || Heads.withoutBody(error, source, line).isPresent()
                || Heads.explain(error, source, line).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Explanation(
                error.offset(),
                "A statement ends with `;`, and here it is missing.",
                "Put a `;` after `" + shortened(last.get().text()) + "`."));
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "..." : text;
    }
}
