package dev.gradus.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Problem;
import dev.gradus.result.GradeResult;
import dev.gradus.result.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A submission is Java 17 on every JDK: what only a later one has is a compile error there too, and what 17 accepts is accepted. */
class LaterJavaTest {
    private static final Problem PROBLEM =
            Graded.problem("@Test void isTwo() { assertEquals(2.0, Solution.f(new double[] {1, 2})); }", "isTwo");

    private static final String IMPORTS = "import java.math.*; import java.util.*; import java.util.stream.*;\n";

    /** Members, overloads and types by the version that brought them. */
    private static final List<String> APIS = List.of(
            /* 18 */ "return Math.ceilDiv(3, 2);",
            /* 21 */ "return Math.clamp(2L, 0, 5);",
            /* 18 */ "return java.time.Duration.ZERO.isPositive() ? 1 : 2;",
            /* 19 */ "return Integer.compress(7, 3) - 1;",
            /* 19 */ "return BigInteger.TWO.parallelMultiply(BigInteger.ONE).doubleValue();",
            /* 19 */ "return HashMap.newHashMap(3).size() + 2;",
            /* 19 */ "return Locale.of(\"en\").toString().length();",
            /* 19 */ "return Math.TAU;",
            /* 20 */ "return Float.float16ToFloat((short) 0) + 2;",
            /* 20 */ "return java.util.regex.Pattern.compile(\"a\").matcher(\"a\").hasMatch() ? 1 : 2;",
            /* 21 */ "return List.of(2.0, 1.0).getFirst();",
            /* 21 */ "return new ArrayList<>(List.of(1.0, 2.0)).removeLast();",
            /* 21 */ "return List.of(1.0, 2.0).reversed().get(0);",
            /* 21 */ "return new TreeMap<>(Map.of(1, 2.0)).sequencedValues().iterator().next();",
            /* 21 */ "SequencedCollection<Double> all = List.of(2.0); return all.iterator().next();",
            /* 21 */ "return Math.clamp(2.0, 0.0, 5.0);",
            /* 21 */ "return new StringBuilder().repeat(\"a\", 2).length();",
            /* 21 */ "return \"ab\".splitWithDelimiters(\"b\", 0).length;",
            /* 21 */ "return \"abca\".indexOf('a', 1, 4) - 1;",
            /* 21 */ "return Character.isEmoji(65) ? 1 : 2;",
            /* 21 */ "Collections.shuffle(new ArrayList<>(), java.util.random.RandomGenerator.getDefault()); return 2;",
            /* 21 */ "throw new MatchException(\"\", null);",
            /* 24 */ "return Stream.of(1.0, 2.0).gather(Gatherers.windowFixed(2)).count() + 1;",
            /* 25 */ "return Math.powExact(2, 1);",
            /* 25 */ "\"ab\".getChars(0, 1, new char[1], 0); CharSequence s = \"ab\"; s.getChars(0, 1, new char[1], 0); return 2;");

    private static final List<String> SYNTAX = List.of(
            /* 21 */ "Object o = x; return switch (o) { case double[] d -> d[1]; default -> 0; };",
            /* 21 */ "record P(double a) {} Object o = new P(2); return o instanceof P(double a) ? a : 0;",
            /* 22 */ "for (double _ : x) { } return 2;",
            /* 22 */ "try { return x[1]; } catch (RuntimeException _) { return 2; }",
            /* 23 */ "Object o = x[1]; return o instanceof double d ? d : 0;");

    private static GradeResult grade(String source) {
        return Graded.grade(PROBLEM, IMPORTS + source);
    }

    private static String method(String body) {
        return "public class Solution { static double f(double[] x) { " + body + " } }";
    }

    @Test
    void whatALaterLibraryHasIsACompileErrorOnEveryJdk() {
        assertThat(APIS)
                .allSatisfy(body ->
                        assertThat(grade(method(body)).verdict()).as(body).isEqualTo(Verdict.COMPILE_ERROR));
    }

    @Test
    void whatALaterLanguageHasIsACompileErrorOnEveryJdk() {
        assertThat(SYNTAX)
                .allSatisfy(body ->
                        assertThat(grade(method(body)).verdict()).as(body).isEqualTo(Verdict.COMPILE_ERROR));
        assertThat(grade("static double f(double[] x) { return 2; } void main() { }")
                        .verdict())
                .isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(Graded.grade(PROBLEM, "import module java.base; " + method("return 2;"))
                        .verdict())
                .isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(grade("public class Solution { Solution(int a) { int b = a; this(); } Solution() { }"
                                + " static double f(double[] x) { return 2; } }")
                        .verdict())
                .isEqualTo(Verdict.COMPILE_ERROR);
    }

    /** Own members that a later library has too, under other types: on 17 they meet nothing. */
    @Test
    void whatIsRightOn17IsAcceptedOnEveryJdk() {
        GradeResult result = grade("""
                public class Solution {
                    static class Text implements CharSequence {
                        public char charAt(int i) { return 'a'; }
                        public int length() { return 2; }
                        public CharSequence subSequence(int from, int to) { return this; }
                        String getChars(int from, int to, char[] into, int at) { return "own"; }
                        public String toString() { return "aa"; }
                    }
                    static class Numbers extends ArrayList<Double> {
                        double getFirst() { return get(0); }
                        void reversed() { Collections.reverse(this); }
                        int removeLast() { remove(size() - 1); return size(); }
                    }
                    static class SequencedCollection { }
                    static double f(double[] x) {
                        Numbers all = new Numbers();
                        for (double each : x) { all.add(each); }
                        all.reversed();
                        new SequencedCollection();
                        return all.getFirst() + all.removeLast() - 1 + new Text().getChars(0, 1, new char[1], 0).length() - 3;
                    }
                }
                """);

        assertThat(result.verdict()).as(() -> HostileSuiteTest.told(result)).isEqualTo(Verdict.ACCEPTED);
    }
}
