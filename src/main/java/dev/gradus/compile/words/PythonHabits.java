package dev.gradus.compile.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Python in a Java file. */
final class PythonHabits {
    private static final Pattern DEF = Pattern.compile("^\\s*def\\s+\\w+\\s*\\(.*:");
    private static final Pattern BLOCK =
            Pattern.compile("^\\s*(?:(?:for|if|elif|while|with|except)\\b[^{};]*|else|try|finally)\\s*:$");
    private static final Pattern CLASS = Pattern.compile("\\b(class|interface|enum|record)\\s+\\w+[^:\\n]*\\{");

    private static final List<LineRow> ROWS = List.of(
            LineRow.of(
                    "^\\s*(def)\\s+(\\w+)\\s*\\(",
                    "`def` begins a function in Python. A method of Java has no such word: its head names types.",
                    "Take the head from the template: it begins with `public static`, and a type stands before `$2` and before"
                            + " each of its parameters. The body stands between { and }."),
            LineRow.of(
                    "^\\s*(import\\s+\\w+(?:\\.\\w+)*\\s+as\\b|from\\s+[\\w.]+\\s+import\\b|import\\s+(?:numpy|math|scipy|torch|pandas)\\b)",
                    "This line imports a library of Python. A Java file cannot use it.",
                    "Delete the line. Math.log, Math.exp and the like need no import."),
            LineRow.of("\\b(elif)\\b", "`elif` is Python.", "Write `else if (...) {`."),
            LineRow.of(
                    "\\[.*\\b(for)\\s+\\w+\\s+in\\b",
                    "A list that is made by a `for` between square brackets is Python.",
                    "Make the array first, `double[] terms = new double[p.length];`, and fill it in a loop."),
            LineRow.of(
                    "\\(.*[\\w)\\]]\\s+(for)\\s+\\w+(?:\\s*,\\s*\\w+)*\\s+in\\b",
                    "A `for` within an expression is Python.",
                    "Add up in a loop of its own: `for (int i = 0; i < p.length; i++) { total += ...; }`."),
            LineRow.of(
                    "\\b(for)\\s+\\w+(?:\\s*,\\s*\\w+)+\\s+in\\b",
                    "A `for` with several names and `in` is Python.",
                    "Count the positions, `for (int i = 0; i < p.length; i++) {`, and take p[i] and q[i] in the loop."),
            LineRow.of(
                    "\\b(foreach|for)\\s*\\(?\\s*(?:\\w+\\s+)?(\\w+)\\s+in\\s+range\\b",
                    "`for ... in range` is Python.",
                    "Write `for (int $2 = 0; $2 < p.length; $2++) {`, and a } at the end of the loop."),
            LineRow.of(
                    "\\b(foreach|for)\\s*\\(?\\s*(?:\\w+\\s+)?(\\w+)\\s+in\\b\\s*([\\w.]*)",
                    "`$1 ... in` is not Java.",
                    "Write `for (double $2 : $3) {` to go through the values of an array of doubles."),
            LineRow.of(
                    "^\\s*(?:\\w+\\s+)?\\w+\\s*(,)\\s*\\w+\\s*=[^=;(]+,[^=;]*;",
                    "Several variables cannot get their values in one go in Java.",
                    "Write one line for each of them."),
            LineRow.of("\\b(and)\\b", "Java does not know the word `and`.", "Write `&&`."),
            LineRow.of("\\b(or)\\b", "Java does not know the word `or`.", "Write `||`."),
            LineRow.of("\\b(not)\\b", "Java does not know the word `not`.", "Write `!` before what is to be false."),
            LineRow.of("\\b(is)\\b", "Java does not know the word `is`.", "Write `==`, or `!=` for `is not`."),
            LineRow.of(
                    "(\\*\\*)",
                    "`**` is a power in Python. Java has no operator for powers.",
                    "Multiply, as in `x * x`, or call `Math.pow(x, 2)`."),
            LineRow.of(
                    "[=(,]\\s*[^;?]*\\S\\s+(if)\\b.*\\belse\\b",
                    "A choice within an expression is written otherwise in Java.",
                    "Write `condition ? a : b`."),
            LineRow.of(
                    "^\\s*\\}?\\s*(?:if|else\\s+if|while|for)\\b.*(:)$",
                    "A block begins with { in Java, not with a colon.",
                    "Put the condition in ( ), write { in place of the colon, and a } at the end of the block."),
            LineRow.of(
                    "^\\s*\\}?\\s*(?:else|try|finally)\\s*(:)$",
                    "A block begins with { in Java, not with a colon.",
                    "Write { in place of the colon, and a } at the end of the block."),
            LineRow.of(
                    "\\w\\[[^\\]?]*(:)[^\\]?]*\\]",
                    "A part of an array cannot be taken with `[a:b]` in Java.",
                    "Let a loop run over these positions, or call `java.util.Arrays.copyOfRange(p, a, b)`."),
            LineRow.of("\\b(lambda)\\b", "`lambda` is Python.", "Write `x -> ...`, or a method of its own."),
            LineRow.of(
                    "^\\s*(raise|except|pass|del|global|nonlocal)\\b",
                    "`$1` is Python.",
                    "Java says `throw new IllegalArgumentException(...)` for raise, `catch` for except, and { } for an empty"
                            + " block."),
            LineRow.of(
                    "^\\s*(print)\\s+\\S",
                    "`print` without parentheses is Python.",
                    "Write `System.out.println(...);`."),
            LineRow.of(
                    "\\b([fr])\"",
                    "A letter before a text, as in $1\"...\", is Python.",
                    "Leave it out, and join texts and values with +."),
            LineRow.of(
                    "^\\s*(#)(?!\\s*(?:include|define))",
                    "`#` begins a comment in Python. In Java a comment begins with //.",
                    "Write // in place of #."));

    private PythonHabits() {}

    /** The whole file, if it is Python and no Java is in it. */
    static Optional<Explanation> wholeFile(Source source) {
        boolean def = false;
        for (int line = 1; line <= source.lines(); line++) {
            if (CLASS.matcher(source.code(line)).find()) {
                return Optional.empty();
            }
            def |= DEF.matcher(source.code(line)).find();
        }
        return def
                ? Optional.of(
                        new Explanation(
                                source.token(0).map(Token::start).orElse(0),
                                "This file is Python. Gradus compiles Java.",
                                "Begin with the template, `public class Solution { ... }`, and write the body of its method in Java."))
                : Optional.empty();
    }

    /** Where a body without a single semicolon has blocks that begin with a colon. */
    static Optional<Explanation> body(Source source, JavacError error) {
        boolean blocks = false;
        for (int line = 1; line <= source.lines(); line++) {
            String code = source.code(line);
            if (code.endsWith(";") && !code.strip().startsWith("import")) {
                return Optional.empty();
            }
            blocks |= BLOCK.matcher(code).find();
        }
        return blocks
                ? Optional.of(new Explanation(
                        error.offset(),
                        "The lines of this method are Python, and the file is Java.",
                        "Write them in Java: `double s = 0;` for a first value, `for (int i = 0; i < p.length; i++) { ... }` for a"
                                + " loop, `if (...) { ... }` for a condition, and a `;` after every statement."))
                : Optional.empty();
    }

    static Optional<Explanation> ofLine(Source source, int line) {
        return LineRow.first(ROWS, source, line);
    }
}
