package dev.gradus.problem;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.Optional;
import java.util.OptionalInt;

/** The door to the Java parser: what it throws ends here, as one fault. */
final class JavaSource {
    private static final String NEXT = "mend the source so that it is Java 17";

    private JavaSource() {}

    /** Gives the tree of a whole file, or notes one fault. */
    static Optional<CompilationUnit> parse(SourceFile file, FaultLog.Page page) {
        try {
            ParseResult<CompilationUnit> result = parser().parse(file.text());
            if (result.isSuccessful()) {
                return result.getResult();
            }
            Problem first = result.getProblems().get(0);
            page.add(lineOf(first), "is not Java: " + shortened(first), NEXT);
        } catch (RuntimeException | StackOverflowError e) {
            // The parser reads by recursion, and has been seen to throw where it should report.
            page.add(0, "is more than the Java parser can read", NEXT);
        }
        return Optional.empty();
    }

    /** Gives the tree of a type such as {@code List<Double>}. */
    static Optional<ClassOrInterfaceType> type(String source) {
        return parser().parseClassOrInterfaceType(source).getResult();
    }

    /** 1-based; 0 where the parser does not know. */
    static int lineOf(Node node) {
        return node.getBegin().map(position -> position.line).orElse(0);
    }

    /** The 1-based line of a {@code package} declaration, if the source begins with one. */
    static OptionalInt packageLine(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                at = after(text, "\n", at);
            } else if (text.startsWith("/*", at)) {
                at = after(text, "*/", at + 2);
            } else {
                boolean declares = text.startsWith("package", at)
                        && at + 7 < text.length()
                        && !Character.isJavaIdentifierPart(text.charAt(at + 7));
                return declares ? OptionalInt.of(TextFile.lineAt(text, at)) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    /** Without the list of all tokens that could have stood there, which is long and helps nobody. */
    private static String shortened(Problem problem) {
        String message = problem.getMessage();
        int list = message.indexOf(", expected one of");
        return Words.shortened(list < 0 ? message : message.substring(0, list), 120)
                .replace("Parse error. Found", "found an unexpected");
    }

    private static int lineOf(Problem problem) {
        return problem.getLocation()
                .flatMap(range -> range.getBegin().getRange())
                .map(range -> range.begin)
                .map((Position position) -> position.line)
                .orElse(0);
    }

    private static JavaParser parser() {
        return new JavaParser(new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17)
                .setAttributeComments(false));
    }
}
