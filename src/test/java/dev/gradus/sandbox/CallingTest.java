package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.Cause;
import dev.gradus.wire.ValueTypes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CallingTest extends WorkerTest {
    @Test
    void aCallIsAnswered() {
        Subject subject = begun(LONG, "static double f(double[] p, int k) { return p[k] / 2; }");

        assertThat(f(subject, "([DI)D", new double[] {1, 5}, 1)).isEqualTo(returned(2.5));
    }

    @Test
    void nullIsAValueAndVoidIsNone() {
        Subject subject = begun(LONG, "static String f(String s) { return s; } static void f(int i) {}");

        assertThat(f(subject, "(Ljava/lang/String;)Ljava/lang/String;", (Object) null))
                .isEqualTo(returned(null));
        assertThat(f(subject, "(I)V", 1)).isEqualTo(new CallEnd.ReturnedNothing());
    }

    @Test
    void aPrivateClassAndAPackagePrivateMethodAreCalled() {
        Subject subject = begin(loadedFile(LONG, "class Solution { static synchronized int f() { return 7; } }"));

        assertThat(f(subject)).isEqualTo(returned(7));
    }

    @Test
    void staticsLiveOnWithinATestAndAreFreshInTheNext() {
        Subject subject = begun(LONG, "static int n; static int f() { return ++n; }");

        assertThat(List.of(f(subject), f(subject))).containsExactly(returned(1), returned(2));

        begin(subject);
        assertThat(f(subject)).isEqualTo(returned(1));
    }

    @Test
    void anArrayThatTheProgramChangesIsChangedHere() {
        Subject subject =
                begun(LONG, "static void f(double[][] m) { double[] t = m[0]; m[0] = m[1]; m[1] = t; t[0] = 9; }");
        double[] first = {1};
        double[] second = {2};
        double[][] rows = {first, second};

        f(subject, "([[D)V", (Object) rows);

        assertThat(rows[0]).isSameAs(second).containsExactly(2);
        assertThat(rows[1]).isSameAs(first).containsExactly(9);
    }

    @Test
    void anArrayThatTheProgramChangedBeforeItThrewIsChangedHere() {
        Subject subject = begun(LONG, "static int f(int[] a) { a[1] = 9; throw new IllegalStateException(); }");
        int[] values = {1, 2};

        CallEnd end = f(subject, "([I)I", (Object) values);

        assertThat(thrownBy(end).type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(values).containsExactly(1, 9);
    }

    @Test
    void theSameArrayTwiceIsOneArrayAndAReturnedOneIsOurs() {
        Subject subject = begun(LONG, "static double[] f(double[] p, double[] q) { return p == q ? p : null; }");
        double[] p = {1};

        CallEnd end = f(subject, "([D[D)[D", p, p);

        assertThat(((CallEnd.Returned) end).value()).isSameAs(p);
    }

    @Test
    void aMillionNumbersGoThereAndBack() {
        Subject subject = begun(LONG, "static double[] f(double[] p) { return p.clone(); }");
        double[] p = new double[1_000_000];
        java.util.Arrays.setAll(p, i -> i / 7.0);

        CallEnd end = f(subject, "([D)[D", (Object) p);

        assertThat((double[]) ((CallEnd.Returned) end).value()).isEqualTo(p);
    }

    @Test
    void recordsEnumsAndListsOfTheProblemCross() throws ReflectiveOperationException {
        Map<String, byte[]> provided = compile("record Point(int x, Side side) {} enum Side { LEFT, RIGHT }", Map.of());
        Map<String, byte[]> classes = new java.util.TreeMap<>(compile(
                "import java.util.*; class Solution { static List<Point> f(List<Point> points) {"
                        + " Collections.reverse(points); return points; } }"
                        + " class Control { static int f(int x) { return x + 1; } }",
                provided));
        classes.putAll(provided);
        ClassLoader here = new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = provided.get(name);
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
        Class<?> point = here.loadClass("Point");
        Class<?> side = here.loadClass("Side");
        Subject subject = loaded(LONG, "");
        subject.load(classes, provided.keySet(), new ValueTypes(Map.of("Point", point, "Side", side)));
        begin(subject);
        var constructor = point.getDeclaredConstructor(int.class, side);
        constructor.setAccessible(true);
        Object first = constructor.newInstance(1, side.getEnumConstants()[0]);
        Object second = constructor.newInstance(2, null);

        CallEnd end = f(subject, "(Ljava/util/List;)Ljava/util/List;", List.of(first, second));

        assertThat(end).isEqualTo(returned(List.of(second, first)));
    }

    @Test
    void aProgramOfManyLargeClassesIsLoadedBeforeItsFirstTestBegins() {
        StringBuilder source = new StringBuilder("class Solution { static int f() { return C39.g(); } }");
        for (int i = 0; i < 40; i++) {
            source.append(" class C")
                    .append(i)
                    .append(" { static int g() { int x = ")
                    .append(i)
                    .append(";");
            source.append(" x = x * 31 + 7;".repeat(2000)).append(" return x; } }");
        }
        Subject subject = loadedFile(LONG, source.toString());
        for (int i = 0; i < 3; i++) {
            begin(subject);
            assertThat(f(subject)).isInstanceOf(CallEnd.Returned.class);
        }
    }

    @Test
    void aTestThatCallsNothingEndsWell() {
        Subject subject = begun(LONG, "static int f() { return 1; }");

        assertThat(subject.endTest().isEmpty()).isTrue();
        assertThat(subject.broken()).isEmpty();
    }

    @Test
    void aMethodThatIsNotThereIsThrownAndNothingBreaks() {
        Subject subject = begun(LONG, "static int f() { return 1; }");

        assertThat(thrownBy(f(subject, "(J)I", 1L)).type()).isEqualTo("java.lang.NoSuchMethodException");
        assertThat(f(subject)).isEqualTo(returned(1));
    }

    @Test
    void theProgramSeesNothingOfTheGrader() {
        Subject subject = begun(
                LONG,
                "static String f(String name) { try { Class.forName(name); return \"seen\"; }"
                        + " catch (ClassNotFoundException e) { return \"not seen\"; } }");
        String descriptor = "(Ljava/lang/String;)Ljava/lang/String;";

        assertThat(f(subject, descriptor, "dev.gradus.worker.Worker")).isEqualTo(returned("not seen"));
        assertThat(f(subject, descriptor, "org.junit.jupiter.api.Test")).isEqualTo(returned("not seen"));
        assertThat(f(subject, descriptor, "java.util.List")).isEqualTo(returned("seen"));
    }

    @Test
    void theProgramSeesNoEnvironmentOfOurs() {
        Subject subject = begun(LONG, "static String f() { return String.valueOf(System.getenv().keySet()); }");

        // bubblewrap sets PWD, to the worker's own empty folder.
        assertThat(f(subject, "()Ljava/lang/String;")).isIn(returned("[]"), returned("[PWD]"));
    }

    @Test
    void localeAndTimeZoneAreFreshInTheNextTest() {
        String source =
                "static String f() { String seen = String.format(\"%.1f \", 1.5) + java.util.TimeZone.getDefault().getID();"
                        + " java.util.Locale.setDefault(java.util.Locale.GERMANY);"
                        + " java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone(\"Asia/Tokyo\")); return seen; }";
        Subject subject = begun(LONG, source);
        String descriptor = "()Ljava/lang/String;";

        assertThat(f(subject, descriptor)).isEqualTo(returned("1.5 UTC"));
        assertThat(f(subject, descriptor)).isEqualTo(returned("1,5 Asia/Tokyo"));
        begin(subject);
        assertThat(f(subject, descriptor)).isEqualTo(returned("1.5 UTC"));
    }

    @Test
    void aProgramThatInterruptsItsOwnThreadIsAnsweredAndCalledAgain() {
        Subject subject = begun(LONG, "static int f() { Thread.currentThread().interrupt(); return 1; }");

        assertThat(f(subject)).isEqualTo(returned(1));
        assertThat(f(subject)).isEqualTo(returned(1));
    }

    @Test
    void classesWithoutEndAreMemory() {
        Subject subject = begun(
                LONG,
                "static int f() throws Exception { java.util.List<Object> all = new java.util.ArrayList<>();"
                        + " while (true) { all.add(java.lang.reflect.Proxy.newProxyInstance(new ClassLoader() {},"
                        + " new Class<?>[] {java.util.concurrent.BlockingDeque.class}, (p, m, a) -> null)); } }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.MEMORY));
    }

    @Test
    void theTimeOfAllTestsTogetherIsLimited() {
        Subject subject = begun(SHORT, "static int f() { while (true); }");
        f(subject);
        begin(subject);
        f(subject);
        begin(subject);
        f(subject);

        assertThat(subject.beginTest()).isFalse();
        spent(subject);
    }
}
