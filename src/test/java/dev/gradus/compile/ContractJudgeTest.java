package dev.gradus.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.compile.CompileResult.Compiled;
import dev.gradus.compile.ContractJudge.Fit;
import dev.gradus.problem.Contract;
import dev.gradus.problem.Contract.Method;
import dev.gradus.problem.Contract.Parameter;
import dev.gradus.problem.ValueType;
import dev.gradus.problem.ValueType.ArrayOf;
import dev.gradus.problem.ValueType.Jdk;
import dev.gradus.problem.ValueType.Primitive;
import dev.gradus.result.ContractMismatch;
import dev.gradus.result.ContractMismatch.Kind;
import dev.gradus.submission.Submission;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ContractJudgeTest {
    private static final Contract CONTRACT = contract(Primitive.DOUBLE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public static double f(double[] p, double[] q) { return 0; }",
                "static double f(double[] p, double[] q) { return 0; }",
                "protected static double f(double[] p, double[] q) { return 0; }",
                "public static double f(double[] p, double... q) { return 0; }",
                "public static final double f(final double[] p, final double[] q) { return 0; }",
                "public static synchronized strictfp double f(double p[], double[] q) { return 0; }",
                "public static double f(double[] p, double[] q) throws Exception { return 0; }",
                "public static <T> double f(double[] p, double[] q) { return 0; }",
                "@Deprecated public static double f(double[] a, double[] b) { return 0; }",
                "public static native double f(double[] p, double[] q);",
                "static double f(double[] p) { return 0; } static double f(double[] p, double[] q) { return 0; } int f() { return 0; }",
                "double f(Double[] p, Double[] q) { return 0; } static double f(double[] p, double[] q) { return 0; }"
            })
    void whatATestCouldCallIsAccepted(String member) {
        assertThat(judge("class Solution { " + member + " }"))
                .isEqualTo(new Fit(List.of(new CallTarget("f", "Solution", "([D[D)D", true, "double")), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public interface Solution { static double f(double[] p, double[] q) { return 0; } }",
                "public enum Solution { A; static double f(double[] p, double[] q) { return 0; } }",
                "public record Solution(int x) { static double f(double[] p, double[] q) { return 0; } }",
                "public abstract class Solution { static double f(double[] p, double[] q) { return 0; } }",
                "final class Solution { private Solution() {} static double f(double[] p, double[] q) { return 0; } }"
            })
    void aTypeOfAnyKindWillDo(String source) {
        assertThat(judge(source).mismatches()).isEmpty();
    }

    @Test
    void anInheritedMethodIsCalledWhereItIsDeclared() {
        Fit fit = judge("class Solution extends Middle {} class Middle extends Base {}"
                + " class Base { static double f(double[] p, double[] q) { return 0; } }");

        assertThat(fit.targets()).containsExactly(new CallTarget("f", "Base", "([D[D)D", true, "double"));
    }

    @Test
    void aMethodThatHidesAnInheritedOneIsTheOneThatIsCalled() {
        Fit fit = judge("class Solution extends Base { static double f(double[] p, double[] q) { return 1; } }"
                + " class Base { static double f(double[] p, double[] q) { return 0; } }");

        assertThat(fit.targets()).extracting(CallTarget::owner).containsExactly("Solution");
    }

    @ParameterizedTest
    @CsvSource({
        "double, double, true",
        "Double, Double, true",
        "float, float, true",
        "Float, Float, true",
        "int, int, true",
        "Integer, Integer, true",
        "long, long, true",
        "Long, Long, true",
        "short, short, true",
        "byte, byte, true",
        "char, char, true",
        "Character, Character, true",
        "boolean, boolean, false",
        "Boolean, Boolean, false",
        "double[], double[], false",
        "Object, Object, false",
        "Number, Number, false",
        "String, String, false",
        "void, void, false",
        "'java.util.List<Double>', List, false",
        "java.math.BigDecimal, BigDecimal, false",
        "java.util.Map.Entry, Map.Entry, false",
        "java.util.OptionalDouble, OptionalDouble, false"
    })
    void aReturnTypeFitsWhereJavaWouldAssignIt(String type, String told, boolean fits) {
        Fit fit = judge("abstract class Solution { static native " + type + " f(double[] p, double[] q); }");

        assertThat(fit.mismatches()).isEmpty();
        assertThat(fit.targets().get(0).returnSource()).isEqualTo(told);
        assertThat(fit.targets().get(0).returnFits()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "INT, int, true",
        "INT, short, true",
        "INT, char, true",
        "INT, Byte, true",
        "INT, long, false",
        "INT, double, false",
        "LONG, int, true",
        "LONG, Integer, true",
        "LONG, float, false",
        "FLOAT, long, true",
        "FLOAT, double, false",
        "BOOLEAN, boolean, true",
        "BOOLEAN, Boolean, true",
        "BOOLEAN, int, false",
        "CHAR, char, true",
        "CHAR, int, false",
        "CHAR, short, false",
        "BYTE, byte, true",
        "BYTE, int, false",
        "SHORT, byte, true",
        "SHORT, char, false"
    })
    void eachPrimitiveIsWidenedAsJavaWidensIt(Primitive wanted, String type, boolean fits) {
        assertThat(fits(wanted, type)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "java/lang/Object, Object, true",
        "java/lang/Object, double, true",
        "java/lang/Object, double[], true",
        "java/lang/Object, String, true",
        "java/lang/Object, void, false",
        "java/lang/Double, Double, true",
        "java/lang/Double, double, true",
        "java/lang/Double, int, false",
        "java/lang/Double, Object, false",
        "java/lang/Number, Double, true",
        "java/lang/Number, int, true",
        "java/lang/Number, boolean, false",
        "java/lang/Number, char, false",
        "java/lang/Number, Object, false",
        "java/lang/String, String, true",
        "java/lang/String, Object, false",
        "java/lang/String, char, false",
        "java/util/List, java.util.List, true",
        "java/util/List, java.util.ArrayList, true",
        "java/util/List, Object, false",
        "java/util/List, int[], false",
        "java/util/List, int, false",
        "java/util/Map, java.util.TreeMap, true",
        "java/util/Optional, java.util.Optional, true",
        "java/util/Optional, Object, false"
    })
    void aClassOfTheJdkIsGivenAsJavaWouldAssignIt(String wanted, String type, boolean fits) {
        assertThat(fits(new Jdk("any", wanted), type)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"void, true", "double, true", "Object, true"})
    void whereNothingIsWantedAnythingMayBeDropped(String type, boolean fits) {
        assertThat(fits(new ValueType.Nothing(), type)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"int[][], true", "int[], false", "long[][], false", "Object, false"})
    void anArrayFitsItsOwnTypeAlone(String type, boolean fits) {
        assertThat(fits(new ArrayOf(new ArrayOf(Primitive.INT)), type)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"Shape, true", "Circle, true", "Object, false", "String, false", "int, false", "Shape[], false"})
    void aProvidedTypeIsGivenByItselfOrByARecordOfIt(String type, boolean fits) {
        Map<String, byte[]> provided = compiled("interface Shape {} record Circle() implements Shape {}");
        CompileResult result = new InMemoryCompiler()
                .compile(
                        new Submission(
                                "it", "class Solution { static native " + type + " f(double[] p, double[] q); }", ""),
                        provided);

        Fit fit = ContractJudge.judge(
                contract(new ValueType.Provided("Shape")), ((Compiled) result).classes(), provided.keySet());

        assertThat(fit.targets().get(0).returnFits()).isEqualTo(fits);
    }

    @Test
    void noClassOfTheNameIsToldWithThoseThereAre() {
        assertMismatch(
                "class Zebra { class Inner {} } class Apple {}", Kind.MISSING_CLASS, "Solution", "Apple", "Zebra");
        assertMismatch("// nothing", Kind.MISSING_CLASS, "Solution");
        assertMismatch("class solution {}", Kind.MISSING_CLASS, "Solution", "solution");
        assertMismatch("class Outer { static class Solution {} }", Kind.MISSING_CLASS, "Solution", "Outer");
    }

    @Test
    void aClassInAPackageIsToldWithIt() {
        assertMismatch("package a.b; public class Solution {}", Kind.IN_PACKAGE, "Solution", "a.b");
        assertMismatch("package a.b; public class Other {}", Kind.MISSING_CLASS, "Solution", "a.b.Other");
    }

    @Test
    void noMethodOfTheNameIsToldWithThoseThereAre() {
        assertMismatch(
                "class Solution { Runnable r = () -> {}; static void main(String[] a) {} double F(double[] p, double[] q) { return 0; } }",
                Kind.MISSING_METHOD,
                "f",
                "main",
                "F");
        assertMismatch("class Solution {}", Kind.MISSING_METHOD, "f");
    }

    @Test
    void otherParametersAreTold() {
        assertMismatch(
                "class Solution { static double f(float[] p, java.util.List<Double> q) { return 0; } }",
                Kind.PARAMETERS,
                "f",
                "float[]",
                "List");
        assertMismatch("class Solution { static double f() { return 0; } }", Kind.PARAMETERS, "f");
        assertMismatch(
                "class Solution { static double f(double[] p) { return 0; } }", Kind.PARAMETERS, "f", "double[]");
        assertMismatch(
                "class Solution { static double f(double[] p, double[] q, int n) { return 0; } }",
                Kind.PARAMETERS,
                "f",
                "double[]",
                "double[]",
                "int");
        assertMismatch(
                "class Solution { static double f(double p, double q) { return 0; } }",
                Kind.PARAMETERS,
                "f",
                "double",
                "double");
        assertMismatch("class Solution { double f(double p) { return 0; } }", Kind.PARAMETERS, "f", "double");
    }

    @Test
    void aMethodThatNeedsAnObjectIsTold() {
        assertMismatch("class Solution { double f(double[] p, double[] q) { return 0; } }", Kind.NOT_STATIC, "f");
        assertMismatch("interface Solution { double f(double[] p, double[] q); }", Kind.NOT_STATIC, "f");
        assertMismatch(
                "class Solution { static double f(double[] p) { return 0; } double f(double[] p, double[] q) { return 0; } }",
                Kind.NOT_STATIC,
                "f");
        assertMismatch(
                "class Solution extends B {} class B { double f(double[] p, double[] q) { return 0; } }",
                Kind.NOT_STATIC,
                "f");
    }

    @Test
    void aPrivateMethodIsTold() {
        assertMismatch(
                "class Solution { private static double f(double[] p, double[] q) { return 0; } }", Kind.PRIVATE, "f");
        assertMismatch(
                "class Solution extends B {} class B { private static double f(double[] p, double[] q) { return 0; } }",
                Kind.PRIVATE,
                "f");
    }

    @Test
    void aMethodThatIsPrivateAndNeedsAnObjectIsToldAsNotStatic() {
        assertMismatch(
                "class Solution { private double f(double[] p, double[] q) { return 0; } }", Kind.NOT_STATIC, "f");
    }

    @Test
    void aClassThatTheProblemProvidesIsTold() {
        Fit fit = ContractJudge.judge(
                CONTRACT, compiled("class Solution {} record Point(int x) {}"), List.of("Side", "Point"));

        assertThat(fit.mismatches()).containsExactly(new ContractMismatch(Kind.PROVIDED_CLASS, "Point", List.of()));
    }

    @Test
    void allMismatchesAreToldAndNoTargetIsThen() {
        Contract two = new Contract(
                "Solution",
                List.of(),
                List.of(
                        new Method("g", Primitive.INT, List.of()),
                        new Method("h", Primitive.INT, List.of()),
                        new Method("i", Primitive.INT, List.of())));

        Fit fit = ContractJudge.judge(
                two, compiled("class Solution { static int h() { return 1; } int i() { return 1; } }"), List.of());

        assertThat(fit.targets()).isEmpty();
        assertThat(fit.mismatches())
                .containsExactly(
                        new ContractMismatch(Kind.MISSING_METHOD, "g", List.of("h", "i")),
                        new ContractMismatch(Kind.NOT_STATIC, "i", List.of()));
    }

    private static void assertMismatch(String source, Kind kind, String name, String... found) {
        assertThat(judge(source))
                .isEqualTo(new Fit(List.of(), List.of(new ContractMismatch(kind, name, List.of(found)))));
    }

    private static boolean fits(ValueType wanted, String type) {
        Map<String, byte[]> classes =
                compiled("abstract class Solution { static native " + type + " f(double[] p, double[] q); }");
        return ContractJudge.judge(contract(wanted), classes, List.of())
                .targets()
                .get(0)
                .returnFits();
    }

    private static Contract contract(ValueType returns) {
        ArrayOf doubles = new ArrayOf(Primitive.DOUBLE);
        Method f = new Method("f", returns, List.of(new Parameter(doubles, "p"), new Parameter(doubles, "q")));
        return new Contract("Solution", List.of(), List.of(f));
    }

    private static Fit judge(String source) {
        return ContractJudge.judge(CONTRACT, compiled(source), List.of());
    }

    private static Map<String, byte[]> compiled(String source) {
        CompileResult result = new InMemoryCompiler().compile(new Submission("it", source, ""), Map.of());
        assertThat(result).as(source).isInstanceOf(Compiled.class);
        return ((Compiled) result).classes();
    }
}
