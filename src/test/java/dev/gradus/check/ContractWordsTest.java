package dev.gradus.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Contract;
import dev.gradus.problem.Contract.Method;
import dev.gradus.problem.Contract.Parameter;
import dev.gradus.problem.Severity;
import dev.gradus.problem.ValueType;
import dev.gradus.problem.ValueType.ArrayOf;
import dev.gradus.problem.ValueType.Primitive;
import dev.gradus.result.ContractMismatch;
import dev.gradus.result.ContractMismatch.Kind;
import dev.gradus.result.Diagnostic;
import dev.gradus.result.Finding;
import dev.gradus.result.Position;
import dev.gradus.submission.Submission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each miss of a contract in a learner's words, with the source and without. */
final class ContractWordsTest {
    private static final ValueType DOUBLES = new ArrayOf(Primitive.DOUBLE);
    private static final Method METHOD = new Method(
            "kl_divergence", Primitive.DOUBLE, List.of(new Parameter(DOUBLES, "p"), new Parameter(DOUBLES, "q")));
    private static final Contract CONTRACT = new Contract("Solution", List.of(), List.of(METHOD));

    @Test
    void noClassAtAll() {
        assertThat(words("// nothing", Kind.MISSING_CLASS, "Solution")).isEqualTo("""
                        contract.missing-class
                        expected a class Solution, found no class at all
                        Put your method into `public class Solution { ... }`.
                        """);
    }

    @Test
    void aClassOfAnotherName() {
        assertThat(words("\npublic class Answer {}", Kind.MISSING_CLASS, "Solution", "Answer"))
                .isEqualTo("""
                        2:14 |public class Answer {}
                        contract.missing-class
                        expected a class Solution, found class Answer
                        Rename your class to Solution: the tests look for this name.
                        """);
    }

    @Test
    void severalClassesOfOtherNames() {
        assertThat(words("class B {} class A {}", Kind.MISSING_CLASS, "Solution", "A", "B"))
                .isEqualTo("""
                        1:7 |class B {} class A {}
                        contract.missing-class
                        expected a class Solution, found class A, class B
                        Rename your class to Solution: the tests look for this name.
                        """);
    }

    @Test
    void aPackage() {
        assertThat(words("// mine\npackage my.own;\nclass Solution {}", Kind.IN_PACKAGE, "Solution", "my.own"))
                .isEqualTo("""
                        2:1 |package my.own;
                        contract.package
                        expected class Solution without a package, found it in package my.own
                        Remove the line `package my.own;`.
                        """);
    }

    @Test
    void aClassThatTheProblemProvides() {
        assertThat(words("class Solution {}\n\trecord Point(int x) {}", Kind.PROVIDED_CLASS, "Point"))
                .isEqualTo("""
                        2:9 |\trecord Point(int x) {}
                        contract.provided-class
                        the class Point is provided by the problem, and your file has one of that name too
                        Remove yours, or give it another name.
                        """);
    }

    @Test
    void noMethodAtAll() {
        assertThat(words("public class Solution {\n}", Kind.MISSING_METHOD, "kl_divergence"))
                .isEqualTo("""
                        1:14 |public class Solution {
                        contract.missing-method
                        expected `double kl_divergence(double[] p, double[] q)`, found no method
                        Add `public static double kl_divergence(double[] p, double[] q)` to class Solution.
                        """);
    }

    @Test
    void aMethodOfASimilarName() {
        assertThat(words(
                        "class Solution {\n  static int main() { return 1; }\n  static double klDivergence() { return 1; }\n}",
                        Kind.MISSING_METHOD,
                        "kl_divergence",
                        "main",
                        "klDivergence"))
                .isEqualTo("""
                        3:17 |  static double klDivergence() { return 1; }
                        contract.missing-method
                        expected `double kl_divergence(double[] p, double[] q)`, found no method of that name, but main, klDivergence
                        Did you mean `klDivergence`? Rename it to `kl_divergence`.
                        """);
    }

    @Test
    void methodsOfOtherNames() {
        assertThat(words("class Solution { void a() {} void b() {} }", Kind.MISSING_METHOD, "kl_divergence", "a", "b"))
                .isEqualTo("""
                        1:7 |class Solution { void a() {} void b() {} }
                        contract.missing-method
                        expected `double kl_divergence(double[] p, double[] q)`, found no method of that name, but a, b
                        Add `public static double kl_divergence(double[] p, double[] q)` to class Solution.
                        """);
    }

    @Test
    void otherParameters() {
        assertThat(words(
                        "class Solution {\n  public static double kl_divergence(List<Double> a) { return 1; }\n}",
                        Kind.PARAMETERS,
                        "kl_divergence",
                        "List"))
                .isEqualTo("""
                        2:24 |  public static double kl_divergence(List<Double> a) { return 1; }
                        contract.parameters
                        expected `double kl_divergence(double[] p, double[] q)`, found `double kl_divergence(List<Double> a)`
                        Change the parameters to those of the template.
                        """);
    }

    @Test
    void otherParametersOfAMethodThatTheSourceDoesNotShow() {
        assertThat(words("class Solution extends Base {}", Kind.PARAMETERS, "kl_divergence", "float[]", "int"))
                .isEqualTo("""
                        contract.parameters
                        expected `double kl_divergence(double[] p, double[] q)`, found `kl_divergence(float[], int)`
                        Change the parameters to those of the template.
                        """);
    }

    @Test
    void notStatic() {
        assertThat(words(
                        "class Solution {\n  public double kl_divergence(double[] p, double[] q) { return 1; }\n}",
                        Kind.NOT_STATIC,
                        "kl_divergence"))
                .isEqualTo("""
                        2:17 |  public double kl_divergence(double[] p, double[] q) { return 1; }
                        contract.not-static
                        expected a static method `double kl_divergence(double[] p, double[] q)`, found one that is not static
                        Write `public static double kl_divergence(double[] p, double[] q)`.
                        """);
    }

    @Test
    void notStaticBesideAnOverloadThatIsFoundFirst() {
        String source = """
                class Solution {
                    static double kl_divergence(double[] p) { return 1; }
                    double kl_divergence(final double[] p, double... q) { return 1; }
                }
                """;

        assertThat(words(source, Kind.NOT_STATIC, "kl_divergence")).startsWith("3:12 |    double kl_divergence");
    }

    @Test
    void privateOne() {
        assertThat(words(
                        "class Solution {\n  private static double kl_divergence(double[] p, double[] q) { return 1; }\n}",
                        Kind.PRIVATE,
                        "kl_divergence"))
                .isEqualTo("""
                        2:25 |  private static double kl_divergence(double[] p, double[] q) { return 1; }
                        contract.private
                        expected `double kl_divergence(double[] p, double[] q)`, found it private: the tests cannot call it
                        Write `public static double kl_divergence(double[] p, double[] q)`.
                        """);
    }

    @Test
    void privateOneBesideAnOverloadThatIsFoundFirst() {
        String source = """
                class Solution {
                    static double kl_divergence(int p, int q) { return 1; }
                    private static double kl_divergence(double p[], double[] q) { return 1; }
                }
                """;

        assertThat(words(source, Kind.PRIVATE, "kl_divergence")).startsWith("3:27 |    private static double");
    }

    @Test
    void everyMismatchIsToldWithoutTheSourceToo() {
        String told = List.of(
                        new ContractMismatch(Kind.MISSING_CLASS, "Solution", List.of("Answer")),
                        new ContractMismatch(Kind.IN_PACKAGE, "Solution", List.of("a.b")),
                        new ContractMismatch(Kind.PROVIDED_CLASS, "Point", List.of()),
                        new ContractMismatch(Kind.MISSING_METHOD, "kl_divergence", List.of("kl")),
                        new ContractMismatch(Kind.MISSING_METHOD, "kl_divergence", List.of("klDivergence")),
                        new ContractMismatch(Kind.PARAMETERS, "kl_divergence", List.of()),
                        new ContractMismatch(Kind.NOT_STATIC, "kl_divergence", List.of()),
                        new ContractMismatch(Kind.PRIVATE, "kl_divergence", List.of()))
                .stream()
                .map(mismatch -> text(new ContractWords(CONTRACT, submission("{"), Optional.empty()).explain(mismatch)))
                .collect(Collectors.joining());

        assertThat(told).isEqualTo("""
                        contract.missing-class
                        expected a class Solution, found class Answer
                        Rename your class to Solution: the tests look for this name.
                        contract.package
                        expected class Solution without a package, found it in package a.b
                        Remove the line `package a.b;`.
                        contract.provided-class
                        the class Point is provided by the problem, and your file has one of that name too
                        Remove yours, or give it another name.
                        contract.missing-method
                        expected `double kl_divergence(double[] p, double[] q)`, found no method of that name, but kl
                        Add `public static double kl_divergence(double[] p, double[] q)` to class Solution.
                        contract.missing-method
                        expected `double kl_divergence(double[] p, double[] q)`, found no method of that name, but klDivergence
                        Did you mean `klDivergence`? Rename it to `kl_divergence`.
                        contract.parameters
                        expected `double kl_divergence(double[] p, double[] q)`, found `kl_divergence()`
                        Change the parameters to those of the template.
                        contract.not-static
                        expected a static method `double kl_divergence(double[] p, double[] q)`, found one that is not static
                        Write `public static double kl_divergence(double[] p, double[] q)`.
                        contract.private
                        expected `double kl_divergence(double[] p, double[] q)`, found it private: the tests cannot call it
                        Write `public static double kl_divergence(double[] p, double[] q)`.
                        """);
    }

    @Test
    void anotherReturnTypeIsAWarning() {
        Finding finding = wordsOf("class Solution {\n  static double[] kl_divergence(double[] p, double[] q) {}\n}")
                .returnType(METHOD, "double[]", false);

        assertThat(finding)
                .isEqualTo(new Finding(
                        "contract.return-type",
                        Severity.WARNING,
                        Optional.of(new Position(2, 19)),
                        "  static double[] kl_divergence(double[] p, double[] q) {}",
                        "expected `double kl_divergence(double[] p, double[] q)`, found the return type double[]",
                        "Declare the method as `public static double kl_divergence(double[] p, double[] q)`."));
    }

    @Test
    void aReturnTypeThatJavaConvertsIsAHint() {
        Finding finding = new ContractWords(CONTRACT, submission(""), Optional.empty()).returnType(METHOD, "int", true);

        assertThat(finding)
                .isEqualTo(new Finding(
                        "contract.return-type",
                        Severity.HINT,
                        Optional.empty(),
                        "",
                        "expected `double kl_divergence(double[] p, double[] q)`, found the return type int",
                        "Java turns int into double by itself, so it is run as it is; double says better what the method"
                                + " gives."));
    }

    private static String words(String source, Kind kind, String name, String... found) {
        return text(wordsOf(source).explain(new ContractMismatch(kind, name, List.of(found))));
    }

    private static ContractWords wordsOf(String source) {
        Submission submission = submission(source);
        Optional<ParsedSource> parsed = new SourceChecker().parse(submission);
        return new ContractWords(CONTRACT, submission, parsed);
    }

    private static Submission submission(String source) {
        return new Submission("Solution.java", source, "");
    }

    private static String text(Diagnostic diagnostic) {
        String place = diagnostic
                .position()
                .map(position -> position.line() + ":" + position.column() + " |" + diagnostic.sourceLine() + "\n")
                .orElse("");
        return place + diagnostic.code() + "\n" + diagnostic.message() + "\n" + diagnostic.help() + "\n";
    }
}
