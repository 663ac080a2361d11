package dev.gradus.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.compile.CompileResult.Compiled;
import dev.gradus.compile.CompileResult.Rejected;
import dev.gradus.problem.SourceFile;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class InMemoryCompilerTest {
    private final InMemoryCompiler compiler = new InMemoryCompiler();

    @Test
    void classFilesComeByTheirNamesInOrder() {
        assertThat(compiled(
                                "class Solution { class Inner {} Runnable r = new Runnable() { public void run() {} }; } enum B { X }")
                        .keySet())
                .containsExactly("B", "Solution", "Solution$1", "Solution$Inner");
    }

    @Test
    void classFilesAreOfJava17WithLinesAndNoPreview() {
        byte[] bytes = compiled("class Solution {}").get("Solution");

        assertThat(bytes[7]).isEqualTo((byte) 61);
        assertThat(bytes[5]).isZero();
    }

    @Test
    void theSameSourceGivesTheSameBytes() {
        String source = "class Solution { int x = 1; Runnable r = () -> x++; }";

        assertThat(compiled(source).get("Solution")).isEqualTo(compiled(source).get("Solution"));
    }

    @Test
    void anErrorHasItsPlaceItsLineAndWordsOfHelp() {
        Diagnostic error = onlyError("class Solution {\n    int x = y;\n}\n");

        assertThat(error)
                .isEqualTo(new Diagnostic(
                        Optional.of(new Position(2, 13)),
                        "    int x = y;",
                        "compiler.err.cant.resolve.location",
                        "cannot find symbol\n  symbol:   variable y\n  location: class Solution",
                        "The variable `y` is not declared.\nDeclare it with a type before it is used, as in `double y = 0;`, or"
                                + " check the spelling."));
    }

    @Test
    void aTabIsOneColumn() {
        assertThat(placeOf("class Solution {\n\t\tint x = y;\n}")).isEqualTo(new Position(2, 11));
    }

    @Test
    void aCharacterOutsideOfTheBasicPlaneIsTwoColumns() {
        assertThat(placeOf("class Solution { String s = \"𝄞𝄞\"; int x = y; }"))
                .isEqualTo(new Position(1, 45));
    }

    @Test
    void everyKindOfLineEndIsOneLine() {
        assertThat(placeOf("class Solution {\r\n\r\n int x = y;\r\n}")).isEqualTo(new Position(3, 10));
        assertThat(placeOf("class Solution {\r\r int x = y;\r}")).isEqualTo(new Position(3, 10));
        assertThat(placeOf("class Solution {\n\r int x = y;\n}")).isEqualTo(new Position(3, 10));
        assertThat(onlyError("class Solution {\r\r int x = y;\r}").sourceLine()).isEqualTo(" int x = y;");
    }

    @Test
    void anEscapeOfUnicodeTakesAsMuchPlaceAsItHas() {
        assertThat(placeOf("class Solution { String s = \"\\u0041\"; int x = y; }"))
                .isEqualTo(new Position(1, 47));
    }

    @Test
    void aFileThatEndsTooEarlyIsToldInItsLastLine() {
        Diagnostic error = onlyError("class Solution {\n    int f() {\n        return 1;\n    }\n");

        assertThat(error.code()).isEqualTo("compiler.err.premature.eof");
        assertThat(error.position().orElseThrow().line()).isEqualTo(4);
        assertThat(error.sourceLine()).isEqualTo("    }");
        assertThat(error.help()).startsWith("The file ends too early: the { in line 1 has no }.");
    }

    @Test
    void severalErrorsComeByPlace() {
        List<Diagnostic> errors = rejected(
                "class Solution { int a = b; int c = \"d\"; void f() { return 1; } }\nclass Other extends Nothing {}");

        assertThat(errors)
                .extracting(error -> error.position().orElseThrow())
                .isSorted()
                .hasSize(4);
    }

    @Test
    void aThousandErrorsAreCut() {
        String fields = IntStream.range(0, 1000)
                .mapToObj(n -> " int a" + n + " = unknown" + n + ";")
                .collect(Collectors.joining());

        assertThat(rejected("class Solution {" + fields + "}")).hasSize(5);
    }

    @Test
    void theSameErrorAThousandTimesIsOne() {
        assertThat(rejected("class Solution {" + " int x = y;".repeat(1000) + "}"))
                .hasSize(1);
    }

    @Test
    void messagesAreInEnglish() {
        java.util.Locale before = java.util.Locale.getDefault();
        java.util.Locale.setDefault(java.util.Locale.JAPAN);
        try {
            assertThat(onlyError("class Solution { int x = y; }").message()).startsWith("cannot find symbol");
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void aFileWithoutAClassCompilesToNothing() {
        assertThat(compiled("// nothing here yet\n")).isEmpty();
        assertThat(compiled("import java.util.List;")).isEmpty();
        assertThat(compiled(";;")).isEmpty();
    }

    @Test
    void warningsAreNoErrors() {
        assertThat(
                        compiled(
                                "class Solution { java.util.List raw = new java.util.ArrayList(); Thread t; void f() { t.stop(); } }"))
                .containsKey("Solution");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class Other {}",
                "public interface Solution {}",
                "public record Solution(int x) {}",
                "public enum Solution { A }",
                "public @interface Solution {}",
                "public sealed interface Solution permits A {} record A() implements Solution {}",
                "public class First {} public class Second {}",
                "package any.where; public class Solution {}"
            })
    void whatTypesThereAreIsNotTheCompilersBusiness(String source) {
        assertThat(compiled(source)).isNotEmpty();
    }

    @Test
    void anAnnotationProcessorNeverRuns() {
        assertThat(rejected("@javax.annotation.processing.SupportedAnnotationTypes(\"*\") class P extends"
                        + " javax.annotation.processing.AbstractProcessor {} class Solution { Generated g; }"))
                .extracting(Diagnostic::code)
                .contains("compiler.err.cant.resolve.location");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.junit.jupiter.api.Test",
                "dev.gradus.wire.Wire",
                "dev.gradus.compile.InMemoryCompiler",
                "com.google.gson.Gson",
                "org.assertj.core.api.Assertions"
            })
    void theClassPathIsEmpty(String type) {
        assertThat(onlyError("class Solution { " + type + " x; }").code()).isEqualTo("compiler.err.doesnt.exist");
    }

    @Test
    void noFileOfTheWorkingFolderIsSeen() {
        assertThat(onlyError("class Solution { dev.gradus.Main main; }").code()).startsWith("compiler.err.");
    }

    @Test
    void providedClassesAreSeen() {
        Map<String, byte[]> provided = compiled("record Point(int x, int y) {} enum Side { LEFT }");

        CompileResult result = compiler.compile(
                submission("class Solution { static int f(Point p) { return Side.LEFT.ordinal() + p.x(); } }"),
                provided);

        assertThat(((Compiled) result).classes()).containsOnlyKeys("Solution");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int f(java.util.List<Integer> l) { return l.getFirst(); }",
                "int f(Object o) { return switch (o) { case Integer i -> i; default -> 0; }; }",
                "record P(int x) {} int f(Object o) { return o instanceof P(int x) ? x : 0; }",
                "void f(String s) { s.indexOf('a', 0, 1); }",
                "void f() { Thread.ofVirtual(); }",
                "int f() { int _ = 1; return 2; }"
            })
    void whatCameAfterJava17IsRefusedOnEveryJdk(String member) {
        assertThat(rejected("class Solution { " + member + " }")).isNotEmpty();
    }

    @Test
    void whatJava17HasIsAccepted() {
        assertThat(compiled("""
                        public class Solution {
                            sealed interface Shape permits Circle, Square {}
                            record Circle(double r) implements Shape {}
                            record Square(double a) implements Shape {}
                            static double area(Shape shape) {
                                if (shape instanceof Circle c) {
                                    return Math.PI * c.r() * c.r();
                                }
                                String text = \"""
                                        block
                                        \""";
                                return switch (text.strip()) {
                                    case "block" -> ((Square) shape).a();
                                    default -> { yield 0; }
                                };
                            }
                        }
                        """)).hasSize(4);
    }

    @Test
    void anExpressionThatIsNestedTooDeeplyMakesTheCompilerGiveUp() {
        // Not of parentheses: javac reads those again and again, and may overflow only after long. So deep that no
        // stack is
        // enough, however small the frames of compiled code are.
        String source = "class Solution { boolean x = " + "!".repeat(3_000_000) + "true; }";

        assertThat(onlyError(source))
                .isEqualTo(new Diagnostic(
                        Optional.empty(),
                        "",
                        "compile.gave-up",
                        "the compiler gave up on this program",
                        "It is nested too deeply, or too large for the compiler: break long expressions into steps with"
                                + " names."));
        assertThat(compiled("class Solution {}")).hasSize(1);
    }

    @Test
    void anExpressionOfSomeThousandTermsCompiles() {
        assertThat(compiled("class Solution { static int f(int x) { return x" + " + x".repeat(3000) + "; } }"))
                .hasSize(1);
    }

    @Test
    void aMethodThatIsTooLargeForTheJvmIsAnErrorOfTheProgram() {
        Diagnostic error = onlyError(
                "class Solution { static int f(int x) {" + " x = x * 31 + 7;".repeat(12_000) + " return x; } }");

        assertThat(error.code()).isEqualTo("compiler.err.limit.code");
    }

    @Test
    void aModuleInAProgramIsAnError() {
        assertThat(rejected("module mine {}")).isNotEmpty();
    }

    @Test
    void aProblemThatDoesNotCompileIsToldWithItsFileAndLine() {
        assertThatThrownBy(() -> compiler.compileProblem(
                        List.of(new SourceFile(
                                "p/tests/SomeTest.java", "SomeTest.java", "class SomeTest {\n int x = y;\n}")),
                        List.of(),
                        Map.of()))
                .isInstanceOf(ProblemSourceException.class)
                .hasMessageStartingWith(
                        "the problem's own sources do not compile:\n  SomeTest.java:2: cannot find symbol");
    }

    @Test
    void aProblemWithoutSourcesCompilesToNothing() {
        assertThat(compiler.compileProblem(List.of(), List.of(), Map.of())).isEmpty();
    }

    private Map<String, byte[]> compiled(String source) {
        CompileResult result = compiler.compile(submission(source), Map.of());
        assertThat(result).isInstanceOf(Compiled.class);
        return ((Compiled) result).classes();
    }

    private List<Diagnostic> rejected(String source) {
        CompileResult result = compiler.compile(submission(source), Map.of());
        assertThat(result).isInstanceOf(Rejected.class);
        return ((Rejected) result).diagnostics();
    }

    private Diagnostic onlyError(String source) {
        List<Diagnostic> errors = rejected(source);
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    private Position placeOf(String source) {
        return onlyError(source).position().orElseThrow();
    }

    private static Submission submission(String source) {
        return new Submission("Solution.java", source, "sha256:0");
    }
}
