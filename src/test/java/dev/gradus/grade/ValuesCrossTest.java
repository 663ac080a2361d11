package dev.gradus.grade;

import static dev.gradus.grade.Graded.DOUBLES;
import static dev.gradus.grade.Graded.method;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Contract;
import dev.gradus.problem.Problem;
import dev.gradus.problem.SourceFile;
import dev.gradus.problem.ValueType;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a test hands over is what the learner's code gets, and the other way round. */
class ValuesCrossTest {
    private static final ValueType.Primitive DOUBLE = ValueType.Primitive.DOUBLE;

    private static void assertAccepted(Problem problem, String source) {
        GradeResult result = Graded.grade(problem, source);
        assertThat(result.verdict())
                .as(() -> result.judgeError().orElse("") + result.diagnostics() + result.tests())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void theSameArrayTwiceIsOneArrayOverThere() {
        Problem problem = Graded.problem(List.of(method("f", DOUBLE, DOUBLES, DOUBLES)), List.of(), """
                @Test void a() { double[] p = {1}; assertEquals(1.0, Solution.f(p, p)); assertEquals(0.0, Solution.f(p, p.clone())); }
                """, "a");

        assertAccepted(
                problem, "class Solution { static double f(double[] p, double[] q) { return p == q ? 1 : 0; } }");
    }

    @Test
    void anInputChangedInPlaceIsSeenByTheTestAlsoWhenTheCallThrows() {
        Problem problem = Graded.problem("""
                @Test void a() { double[] x = {1, 2, 3}; Solution.f(x); assertArrayEquals(new double[] {1, 7, 3}, x); }
                @Test void b() { double[] x = {-1, 2, 3}; assertThrows(IllegalStateException.class, () -> Solution.f(x)); assertArrayEquals(new double[] {-1, 7, 3}, x); }
                """, "a", "b");

        assertAccepted(
                problem,
                "class Solution { static double f(double[] x) { x[1] = 7; if (x[0] < 0) throw new IllegalStateException(); return 0; } }");
    }

    @Test
    void aReturnedArgumentIsTheCallersArray() {
        Problem problem = Graded.problem(
                List.of(method("f", DOUBLES, DOUBLES)),
                List.of(),
                "@Test void a() { double[] x = {1, 2}; assertSame(x, Solution.f(x)); assertArrayEquals(new double[] {1, 9}, x); }",
                "a");

        assertAccepted(problem, "class Solution { static double[] f(double[] x) { x[1] = 9; return x; } }");
    }

    @Test
    void aMillionNumbersCross() {
        Problem problem = Graded.problem(List.of(method("f", DOUBLE, DOUBLES, DOUBLES)), List.of(), """
                @Test void a() { double[] p = new double[1_000_000]; Arrays.fill(p, 1e-6); double[] q = p.clone(); q[999_999] = 2;
                  assertEquals(2.0, Solution.f(p, q)); }
                """, "a");

        assertAccepted(
                problem.withLimits(dev.gradus.problem.Limits.DEFAULT),
                "class Solution { static double f(double[] p, double[] q) { return p.length == 1_000_000 ? q[q.length - 1] : 0; } }");
    }

    @Test
    void everyBitOfANumberCrosses() {
        Problem problem = Graded.problem(
                List.of(method("f", DOUBLES, DOUBLES), method("g", DOUBLE, DOUBLE)), List.of(), """
                @Test void a() {
                  long[] bits = {0x7ff8000000000001L, 0xfff8dead0000beefL, 0x8000000000000000L, 1L, 0x000fffffffffffffL, 0x7ff0000000000000L, 0xfff0000000000000L, 0x7fefffffffffffffL};
                  double[] x = new double[bits.length];
                  for (int i = 0; i < bits.length; i++) x[i] = Double.longBitsToDouble(bits[i]);
                  double[] y = Solution.f(x);
                  assertNotSame(x, y);
                  for (int i = 0; i < bits.length; i++) {
                    assertEquals(bits[i], Double.doubleToRawLongBits(y[i]));
                    assertEquals(bits[i], Double.doubleToRawLongBits(Solution.g(x[i])));
                  }
                }
                """, "a");

        assertAccepted(
                problem,
                "class Solution { static double[] f(double[] x) { return x.clone(); } static double g(double x) { return x; } }");
    }

    @Test
    void recordsEnumsListsMapsAndNestedArraysCross() {
        List<SourceFile> provided = List.of(
                source("Shape", "sealed interface Shape permits Circle, Box { }"),
                source("Circle", "record Circle(double radius, Colour colour) implements Shape { }"),
                source("Box", "record Box(double[] sides) implements Shape { }"),
                source("Colour", "enum Colour { RED, GREEN { }; }"));
        List<Contract.Method> methods = List.of(
                method("grow", new ValueType.Provided("Shape"), new ValueType.Provided("Shape"), DOUBLE),
                method(
                        "turn",
                        new ValueType.ArrayOf(new ValueType.ArrayOf(ValueType.Primitive.INT)),
                        new ValueType.ArrayOf(new ValueType.ArrayOf(ValueType.Primitive.INT))),
                method(
                        "count",
                        new ValueType.Jdk("Map<String, Integer>", "java/util/Map"),
                        new ValueType.Jdk("List<String>", "java/util/List")),
                method(
                        "first",
                        new ValueType.Jdk("Optional<Colour>", "java/util/Optional"),
                        new ValueType.ArrayOf(new ValueType.Provided("Colour"))));
        Problem problem = Graded.problem(methods, provided, """
                @Test void shapes() {
                  assertEquals(new Circle(6, Colour.GREEN), Solution.grow(new Circle(3, Colour.GREEN), 2));
                  Box box = (Box) Solution.grow(new Box(new double[] {1, 2}), 2);
                  assertArrayEquals(new double[] {2, 4}, box.sides());
                  assertNull(Solution.grow(null, 1));
                }
                @Test void arrays() {
                  assertArrayEquals(new int[][] {{1, 3}, {2, 4}}, Solution.turn(new int[][] {{1, 2}, {3, 4}}));
                  assertArrayEquals(new int[][] {}, Solution.turn(new int[][] {}));
                }
                @Test void collections() {
                  Map<String, Integer> counts = Solution.count(List.of("b", "a", "b"));
                  assertEquals(List.of("b", "a"), List.copyOf(counts.keySet()));
                  assertEquals(2, counts.get("b"));
                }
                @Test void optionals() {
                  assertEquals(Optional.of(Colour.RED), Solution.first(new Colour[] {Colour.RED}));
                  assertEquals(Optional.empty(), Solution.first(new Colour[0]));
                }
                """, "shapes", "arrays", "collections", "optionals");

        assertAccepted(problem, """
                import java.util.*;
                public class Solution {
                  static Shape grow(Shape s, double k) {
                    if (s instanceof Circle c) return new Circle(c.radius() * k, c.colour());
                    if (s instanceof Box b) { double[] t = b.sides().clone(); for (int i = 0; i < t.length; i++) t[i] *= k; return new Box(t); }
                    return null;
                  }
                  static int[][] turn(int[][] m) {
                    if (m.length == 0) return m;
                    int[][] t = new int[m[0].length][m.length];
                    for (int i = 0; i < m.length; i++) for (int j = 0; j < m[0].length; j++) t[j][i] = m[i][j];
                    return t;
                  }
                  static Map<String, Integer> count(List<String> words) {
                    Map<String, Integer> counts = new LinkedHashMap<>();
                    for (String word : words) counts.merge(word, 1, Integer::sum);
                    return counts;
                  }
                  static Optional<Colour> first(Colour[] all) { return all.length == 0 ? Optional.empty() : Optional.of(all[0]); }
                }
                """);
    }

    @Test
    void aClassThatTheProblemProvidesCannotBeReplaced() {
        Problem problem = Graded.problem(
                List.of(method("f", new ValueType.Provided("Point"), DOUBLE)),
                List.of(source("Point", "record Point(double x) { }")),
                "@Test void a() { assertEquals(new Point(1), Solution.f(1)); }",
                "a");

        GradeResult result = Graded.grade(
                problem,
                "record Point(double x) { } class Solution { static Point f(double x) { return new Point(x); } }");

        assertThat(result.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(result.diagnostics().get(0).code()).isEqualTo("contract.provided-class");
    }

    @Test
    void anExceptionOfTheListCrossesAsItsOwnTypeAndAnyOtherAsALearnerException() {
        Problem problem = Graded.problem("""
                @Test void listed() { assertEquals("no", assertThrowsExactly(IllegalArgumentException.class, () -> Solution.f(new double[] {1})).getMessage()); }
                @Test void below() { assertThrowsExactly(NumberFormatException.class, () -> Solution.f(new double[] {2})); }
                @Test void ownBelowListed() { assertThrowsExactly(IllegalStateException.class, () -> Solution.f(new double[] {3})); }
                @Test void checked() { assertEquals("java.io.IOException", assertThrows(dev.gradus.testing.LearnerException.class, () -> Solution.f(new double[] {4})).typeName()); }
                @Test void noMessage() { assertNull(assertThrows(IllegalArgumentException.class, () -> Solution.f(new double[] {5})).getMessage()); }
                """, "listed", "below", "ownBelowListed", "checked", "noMessage");

        assertAccepted(problem, """
                class Mine extends IllegalStateException { }
                class Solution { static double f(double[] x) throws java.io.IOException {
                  switch ((int) x[0]) {
                    case 1: throw new IllegalArgumentException("no");
                    case 2: return Double.parseDouble("x");
                    case 3: throw new Mine();
                    case 4: throw new java.io.IOException();
                    default: throw new IllegalArgumentException();
                  } } }
                """);
    }

    @Test
    void theLastCallsAreKeptWithTheirArgumentsAsTheyWereBeforeTheCall() {
        Problem problem = Graded.problem("""
                @Test void a() { for (int i = 0; i < 5; i++) Solution.f(new double[] {i, 0.5}); Solution.f(IntStream.range(0, 100).asDoubleStream().toArray()); fail("done"); }
                """, "a");

        GradeResult result =
                Graded.grade(problem, "class Solution { static double f(double[] x) { x[0] = -1; return x[1]; } }");

        assertThat(result.tests().get(0).calls())
                .extracting(call -> call.call())
                .containsExactly(
                        "f([3.0, 0.5])",
                        "f([4.0, 0.5])",
                        "f([0.0, 1.0, 2.0, 3.0, 4.0, 5.0, ... 91 more ..., 97.0, 98.0, 99.0])");
        assertThat(result.tests().get(0).omittedCalls()).isEqualTo(3);
    }

    private static SourceFile source(String name, String text) {
        return new SourceFile("provided/" + name + ".java", name + ".java", text);
    }
}
