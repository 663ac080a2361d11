package dev.gradus.compile.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Java that is not quite Java, as one line shows it: names, numbers, arrays, heads. */
final class LineHabits {
    private static final String TYPE = "\\b(?:double|float|int|long|char|short|byte|boolean|String)";
    private static final String RESERVED =
            JavaWords.KEYWORDS.stream().sorted().collect(Collectors.joining("|", "(", ")"));

    private static final List<LineRow> ROWS = List.of(
            LineRow.of("\\b(\\w+)\\s+\\1\\b", "`$1` stands here twice in a row.", "Delete one of the two."),
            LineRow.of("(?<!\\.)(,\\s*,|\\.\\s*\\.)(?!\\.)", "There is one `$1` too many.", "Delete one of the two."),
            LineRow.of(
                    TYPE + "(?:\\[\\])?\\s*(=)(?!=)",
                    "The name of the variable is missing before the `=`.",
                    "Write it there, as in `double sum = 0;`."),
            LineRow.of(
                    "[(,]\\s*(\\[\\s*\\])",
                    "The type before the `[]` is missing.",
                    "Write it there, as in `double[] p`."),
            LineRow.of(
                    "(?<![-+])\\b(\\w+\\s*[-+])\\s*\\)",
                    "`$1` is not finished.",
                    "To count up by one, write `i++`; to add, write what."),
            LineRow.of(
                    "^\\s*(\\()[^;{}]*\\)\\s*\\{",
                    "A condition stands here, and the word before it is missing.",
                    "Write `if` or `while` before the parenthesis."),
            LineRow.of(
                    "([-+*/%=!]=?|[<>]=|&&|\\|\\|)\\s+[*/%=&|]",
                    "A value is missing after `$1`: two operators stand side by side.",
                    "Write the value between them, or delete one of them."),
            LineRow.of(
                    TYPE + "(?:\\[\\])?\\s+" + RESERVED + "\\s*[=;,):]",
                    "`$1` is a word of Java itself and cannot be a name.",
                    "Choose another name, such as `$1Value`."),
            LineRow.of(
                    TYPE + "(?:\\[\\])?\\s+(\\w+(?:-\\w+)+)\\s*[=;]",
                    "A name has no hyphen in Java: `$1` reads as a subtraction.",
                    "Write it without, with a capital letter where the next word begins: klSum."),
            LineRow.of(
                    TYPE + "(?:\\[\\])?\\s+(\\d\\w*[A-Za-z_]\\w*)\\s*[=;]",
                    "A name cannot begin with a digit: `$1`.",
                    "Begin it with a letter."),
            LineRow.of(
                    "=\\s*(\\d+,\\d+)\\s*;",
                    "A number is written with a point in Java: the comma in `$1` begins a second variable.",
                    "Write a point in place of the comma."),
            LineRow.of(
                    "^\\s*\\}?\\s*(?:else\\s+)?(if|while|for|switch)\\s+[^\\s(]",
                    "The condition after `$1` has no parentheses.",
                    "Write `$1 (...) {`, the whole condition in ( )."),
            LineRow.of(
                    "\\belse\\s*(\\()",
                    "`else` takes no condition.",
                    "Write `else if (...) {`, or leave the condition out."),
            LineRow.of(
                    "(?:=|\\breturn|\\(|,)\\s*"
                            + "((?:double|float|int|long|char|boolean|String)\\s*\\[[^\\]\\[,;]+\\])",
                    "An array is made with `new`, and the word is missing.",
                    "Write `new $1`."),
            LineRow.of(
                    "\\bnew\\s+(\\w+)\\s*\\[[^\\]]+\\]\\s*\\{",
                    "An array gets a size or its values, not both.",
                    "With values, leave the size out: `new $1[] {1, 2}`."),
            LineRow.of(
                    "^\\s*(\\w+)\\s*=\\s*\\{",
                    "Values between { } make an array only where the variable is declared.",
                    "Write `$1 = new double[] {1, 2};`, with your type and your values."),
            LineRow.of(
                    "(?:=|\\breturn|\\()\\s*(\\[)\\s*(?:-?\\d|\"|\\w+\\s*,)",
                    "The values of an array stand between { } in Java.",
                    "Write `double[] terms = {1, 2};` or `new double[] {1, 2}`."),
            LineRow.of(
                    "(?<![\\w.])(?!0[xXbB])(\\d+\\.?\\d*(?:[eE][-+]?\\d+)?)(?:[fFdDlL]\\b)?\\s*(?![fFdDlLeE]\\b)([A-Za-z_]\\w*|\\()",
                    "There is no operator between $1 and `$2`.",
                    "Java does not multiply by itself: write `$1 * $2`."),
            LineRow.of(
                    "^\\s*(?:(?:public|private|protected|static|final)\\s+)*(?:double|int|void|boolean|String|long)(?:\\[\\])?\\s+\\w+"
                            + "\\s*\\(\\s*(\\w+)\\s*[,)]",
                    "A parameter needs a type: `$1` stands alone.",
                    "Write it as in `double[] $1`."),
            LineRow.of(
                    "\\bcase\\s+(\\w+)\\s*$",
                    "A `case` ends with a colon or an arrow, and here it has none.",
                    "Write `case $1:`."),
            LineRow.of(
                    "^\\s*(return|break|continue)\\b.*[^;{}]\\s+(?:else|return|break)\\b",
                    "Two statements stand in one line, and the first does not end.",
                    "End it with a `;`."));

    private LineHabits() {}

    static Optional<Explanation> ofLine(Source source, int line) {
        return LineRow.first(ROWS, source, line).or(() -> keyword(source, line));
    }

    /** {@code For}, {@code Return}: a keyword with a capital letter, where it begins something. */
    private static Optional<Explanation> keyword(Source source, int line) {
        for (int i = 0; i < source.tokens().size(); i++) {
            Token token = source.tokens().get(i);
            String lower = token.text().toLowerCase(Locale.ROOT);
            boolean capital = token.isWord() && !token.is(lower) && JavaWords.KEYWORDS.contains(lower);
            // Double, Long and the like are classes.
            boolean isClass = JavaWords.classes().contains(token.text()) || source.is(i - 1, ".");
            if (token.line() == line && capital && !isClass) {
                return Optional.of(new Explanation(
                        token.start(),
                        "Java writes the word `" + lower + "` in small letters; `" + token.text()
                                + "` is another name.",
                        "Write `" + lower + "`."));
            }
        }
        return Optional.empty();
    }
}
