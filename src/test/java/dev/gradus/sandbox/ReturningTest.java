package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.problem.Limits;
import dev.gradus.result.Cause;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs give back that no test has asked for. */
final class ReturningTest extends WorkerTest {
    private static final String OBJECT = "()Ljava/lang/Object;";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            new StringBuilder()                              | a value of type StringBuilder
            new Solution()                                   | a value of type Solution
            new Solution[1][2]                               | a value of type Solution[][]
            java.util.List.of(1, new Object())               | a value of type Object
            java.util.Optional.of(Thread.currentThread())    | a value of type Thread
            java.util.Set.of(1)                              | a value of type ImmutableCollections$Set12
            """)
    void whatCannotCrossIsToldByItsName(String value, String what) {
        Subject subject = begun(LONG, "static Object f() { return " + value + "; }");

        assertThat(f(subject, OBJECT)).isEqualTo(new CallEnd.ReturnedForeign(what));
        assertThat(subject.broken()).isEmpty();
    }

    @Test
    void moreThanAFrameHoldsIsToldAsSuch() {
        Limits roomy = new Limits(1, Duration.ofSeconds(30), 300, OUTPUT_BYTES);
        Subject subject = begun(roomy, "static Object f() { return new double[8 * 1024 * 1024]; }");

        assertThat(f(subject, OBJECT)).isEqualTo(new CallEnd.ReturnedForeign("more than 64 MiB"));
    }

    @Test
    void aListThatContainsItselfIsToldAsSuch() {
        Subject subject = begun(
                LONG,
                "static Object f() { java.util.List<Object> l = new java.util.ArrayList<>(); l.add(l); return l; }");

        assertThat(f(subject, OBJECT)).isEqualTo(new CallEnd.ReturnedForeign("a list or map that contains itself"));
    }

    @Test
    void somethingForeignPutIntoAnArgumentIsToldByItsName() {
        Subject subject = begun(LONG, "static Object f(Object[] a) { a[0] = new Thread(); return 1; }");
        Object[] array = {"kept"};

        CallEnd end = f(subject, "([Ljava/lang/Object;)Ljava/lang/Object;", (Object) array);

        assertThat(end).isEqualTo(new CallEnd.ReturnedForeign("a value of type Thread"));
        assertThat(array).containsExactly("kept");
    }

    @Test
    void aListThatLiesAboutItsSizeCrossesAsWhatItHolds() {
        Subject subject = begun(
                LONG,
                "static Object f() { return new java.util.ArrayList<Object>(java.util.List.of(1, 2)) {"
                        + " public int size() { return Integer.MAX_VALUE; } }; }");

        assertThat(f(subject, OBJECT)).isEqualTo(returned(List.of(1, 2)));
    }

    @Test
    void aListThatGivesNothingIsThrownBack() {
        Subject subject = begun(
                LONG,
                "static Object f() { return new java.util.ArrayList<Object>() { public Object[] toArray() { return null; } }; }");

        assertThat(thrownBy(f(subject, OBJECT)).type()).isEqualTo("java.lang.NullPointerException");
    }

    @Test
    void aMapWhoseEntriesAreNoneIsThrownBack() {
        Subject subject = begun(
                LONG,
                "@SuppressWarnings(\"unchecked\") static Object f() { return new java.util.HashMap<Object, Object>() {"
                        + " public java.util.Set entrySet() { return java.util.Set.of(1); } }; }");

        assertThat(thrownBy(f(subject, OBJECT)).type()).isEqualTo("java.lang.ClassCastException");
    }

    @Test
    void aListWhoseElementsNeverEndIsStoppedAtTheWall() {
        Subject subject = begun(
                SHORT,
                "static Object f() { return new java.util.ArrayList<Object>() {"
                        + " public Object[] toArray() { while (true); } }; }");

        assertThat(f(subject, OBJECT)).isEqualTo(brokenBy(Cause.WALL));
    }

    @Test
    void aListThatIsAlwaysFullOfNewListsIsTooMuch() {
        Subject subject = begun(
                LONG,
                "static class Many extends java.util.AbstractList<Object> {"
                        + " public Object get(int i) { return new Many(); } public int size() { return 1000; }"
                        + " public int hashCode() { return 0; } }"
                        + " static Object f() { return new Many(); }");

        assertThat(f(subject, OBJECT)).isInstanceOf(CallEnd.ReturnedForeign.class);
    }

    @Test
    void aSmallValueThatStandsForAHugeOneIsTooMuch() {
        Subject subject = begun(
                LONG,
                "static Object f() { java.util.List<Object> l = java.util.List.of(); for (int i = 0; i < 7; i++) {"
                        + " l = java.util.Collections.nCopies(1000, l); } return java.util.Map.of(1, l); }");

        assertThat(f(subject, OBJECT)).isEqualTo(new CallEnd.ReturnedForeign("more than 64 MiB"));
    }

    @Test
    void rowsThatAreOneRowStayOneRow() {
        Subject subject = begun(
                LONG,
                "static Object f() { double[][] m = new double[3][]; java.util.Arrays.fill(m, new double[2]); return m; }");

        double[][] rows = (double[][]) ((CallEnd.Returned) f(subject, OBJECT)).value();

        assertThat(Arrays.asList(rows)).hasSize(3).allMatch(row -> row == rows[0]);
    }
}
