package dev.gradus.compile.words;

import java.util.List;
import java.util.Optional;

/** C, JavaScript and others in a Java file. */
final class OtherLanguages {
    private static final String TYPE = "\\b(?:double|float|int|long|char|short|boolean|String)\\b";

    private static final List<LineRow> ROWS = List.of(
            LineRow.of(
                    "(#\\s*include)\\b",
                    "`#include` is C.",
                    "Delete the line. Math.log, Math.exp and the like need no import."),
            LineRow.of("(#\\s*define)\\b", "`#define` is C.", "Write a constant: `private static final int N = 3;`."),
            LineRow.of(
                    TYPE + "\\s*(\\*+)\\s*\\w+\\s*[,)=;]",
                    "Java has no pointers, and no `*` in a type.",
                    "An array is written `double[] p`."),
            LineRow.of(
                    "(?:[(,=]|\\breturn)\\s*(&)\\s*\\w",
                    "`&` takes an address in C. Java has no addresses.",
                    "Leave the & out: an array that is handed over is the same array over there."),
            LineRow.of(
                    "^\\s*(?!return\\b)(?:\\w+\\s+)*\\w+(?:\\[\\])?\\s+\\w+\\s*\\(.*?" + TYPE
                            + "\\s+\\w+\\s*(\\[\\s*\\w+\\s*\\])\\s*[,)]",
                    "The type of a parameter says nothing of the size of the array.",
                    "Write `double[] p`; its size is p.length."),
            LineRow.of(
                    TYPE + "\\s+(\\w+)\\s*\\[\\s*[\\w.]+\\s*\\]\\s*[;=]",
                    "A declaration does not say the size of an array; `new` does.",
                    "Write `double[] $1 = new double[3];`, with your type and your size."),
            LineRow.of(
                    "^\\s*(const)\\s+\\w",
                    "`const` is a reserved word without a use in Java.",
                    "Write `final`, or leave it out."),
            LineRow.of(
                    "\\b(std\\s*::\\s*(?:vector|array))\\b",
                    "`$1` is C++.",
                    "An array of numbers is a `double[]`, made by `new double[3]`; a list that grows is an `ArrayList<Double>`."),
            LineRow.of(
                    "\\b(std\\s*::\\s*(?:cout|cerr|endl|print\\w*)|cout\\s*<<)",
                    "`$1` is C++.",
                    "Write `System.out.println(...);`."),
            LineRow.of(
                    "\\b(std\\s*::\\s*\\w+)",
                    "`$1` is C++.",
                    "Leave `std::` out. What works on numbers is in Math, as in `Math.log(x)`."),
            LineRow.of(
                    "\\b(unsigned|signed|typedef|struct|extern|register|inline)\\b",
                    "`$1` is C. Java does not know the word.",
                    "Leave it out: numbers are int, long or double."),
            LineRow.of("(===)", "`===` is JavaScript.", "Write `==`."),
            LineRow.of("(!==)", "`!==` is JavaScript.", "Write `!=`."),
            LineRow.of("(?<!\\b[A-Z]\\w{0,40})(<>)", "`<>` does not compare in Java.", "Write `!=` for \"is not\"."),
            LineRow.of("(=>)", "`=>` does not compare in Java.", "Write `>=` for \"at least\"."),
            LineRow.of("(=<)", "`=<` does not compare in Java.", "Write `<=` for \"at most\"."),
            LineRow.of("(=!)(?!\\s*\\w+\\s*;)", "`=!` does not compare in Java.", "Write `!=` for \"is not\"."),
            LineRow.of("(:=)", "`:=` is not Java.", "Write `=`."),
            LineRow.of(
                    "^\\s*(let|const|auto|dim)\\s+(\\w+)\\s*=",
                    "`$1` is not Java.",
                    "Name the type: `double $2 = ...;`."),
            LineRow.of(
                    "^\\s*(?:public\\s+|static\\s+)*(function|func|fn|fun|sub)\\s+\\w+",
                    "`$1` is not Java: the head of a method names types.",
                    "Write the head as the template has it, such as `public static double f(double[] p) {`."),
            LineRow.of("\\b(then)\\b", "Java has no word `then`.", "Leave it out: `if (condition) {`."),
            LineRow.of("\\b(elseif|elsif|elsif|elif)\\b", "`$1` is not Java.", "Write `else if (...) {`."),
            LineRow.of("\\b(endif|endfor|wend|fi)\\b", "`$1` is not Java.", "A block ends with }."),
            LineRow.of("(\\?\\?|\\?\\.)", "`$1` is not Java.", "Ask with an `if` whether the value is null."));

    private OtherLanguages() {}

    static Optional<Explanation> ofLine(Source source, int line) {
        return LineRow.first(ROWS, source, line);
    }
}
