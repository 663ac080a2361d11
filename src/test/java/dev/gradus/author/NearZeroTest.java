package dev.gradus.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.gradus.compile.CompileResult;
import dev.gradus.compile.InMemoryCompiler;
import dev.gradus.submission.Submission;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearZeroTest {
    private static final double BELOW = 1e-16;
    private static final double ABOVE = 1e-14;

    static Stream<Arguments> comparisons() {
        return Stream.of(
                arguments("x[0] > 0", false, true),
                arguments("x[0] <= 0", true, false),
                arguments("x[0] == 0", true, false),
                arguments("x[0] != 0.0", false, true),
                arguments("0 < x[0]", false, true),
                arguments("0.0 >= x[0]", true, false));
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void aSmallNumberIsComparedAsZero(String comparison, boolean below, boolean above) throws Exception {
        Mutant mutant = onlyMutant("static boolean f(double[] x) { return " + comparison + "; }");

        Method method = method(mutant, double[].class);

        assertThat(method.invoke(null, array(BELOW))).isEqualTo(below);
        assertThat(method.invoke(null, array(-BELOW))).isEqualTo(below);
        assertThat(method.invoke(null, array(ABOVE))).isEqualTo(above);
        assertThat(mutant.what()).isEqualTo("takes what is below 1e-15 for 0 in a comparison");
        assertThat(mutant.line()).isEqualTo(2);
        assertThat(mutant.source()).contains(comparison);
    }

    @Test
    void aVariableUnderTheZeroIsComparedAsZero() throws Exception {
        Method method = method(onlyMutant("static boolean f(double x) { return 0 < x; }"), double.class);

        assertThat(method.invoke(null, BELOW)).isEqualTo(false);
        assertThat(method.invoke(null, ABOVE)).isEqualTo(true);
        assertThat(method.invoke(null, Double.NaN)).isEqualTo(false);
    }

    @Test
    void aSmallAnswerOfAPublicMethodIsZero() throws Exception {
        Mutant mutant = onlyMutant("public static double f(double x) { if (x < 1) { return x; }\nreturn -x; }");

        Method method = method(mutant, double.class);

        assertThat(method.invoke(null, 1e-11)).isEqualTo(0.0);
        assertThat(method.invoke(null, -1e-11)).isEqualTo(0.0);
        assertThat(method.invoke(null, 1e-9)).isEqualTo(1e-9);
        assertThat(method.invoke(null, 3)).isEqualTo(-3.0);
        assertThat(method.invoke(null, Double.NaN)).isEqualTo(Double.NaN);
        assertThat(mutant.what()).isEqualTo("answers 0 for what is below 1e-10");
        assertThat(mutant.line()).isEqualTo(3);
    }

    @Test
    void smallElementsOfAnAnswerAreZeroInACopy() throws Exception {
        double[] own = {1e-11, -2, 1e-9, Double.POSITIVE_INFINITY};

        Object answer = method(onlyMutant("public static double[] f(double[] x) { return x; }"), double[].class)
                .invoke(null, (Object) own);

        assertThat((double[]) answer).containsExactly(0, -2, 1e-9, Double.POSITIVE_INFINITY);
        assertThat(own[0]).isEqualTo(1e-11);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static double f(double x) { return x; }",
                "public static double f(double x) { return 0; }",
                "public static double f(double x) { return Double.POSITIVE_INFINITY; }",
                "public static boolean f(double x, double y) { return x < y; }",
                "public static boolean f(int x) { return x > 0; }",
                "public static String f() { return \"\"; }"
            })
    void whatIsNoAnswerAndNoComparisonWithZeroHasNone(String member) {
        assertThat(mutants(member)).isEmpty();
    }

    private static Mutant onlyMutant(String member) {
        List<Mutant> mutants = mutants(member);
        assertThat(mutants).hasSize(1);
        return mutants.get(0);
    }

    private static List<Mutant> mutants(String member) {
        String source = "class Solution {\n" + member + "\n}\n";
        CompileResult result =
                new InMemoryCompiler().compile(new Submission("Solution.java", source, "sha256:test"), Map.of());
        byte[] original = ((CompileResult.Compiled) result).classes().get("Solution");
        return NearZero.of("Solution", original, source.lines().toList());
    }

    private static Method method(Mutant mutant, Class<?> parameter) throws Exception {
        ClassLoader loader = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) {
                byte[] bytes = mutant.classes().get(name);
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        Method method = loader.loadClass("Solution").getDeclaredMethod("f", parameter);
        method.setAccessible(true);
        return method;
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
