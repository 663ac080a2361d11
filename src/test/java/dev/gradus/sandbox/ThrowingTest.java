package dev.gradus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.result.Cause;
import dev.gradus.wire.ThrownValue;
import dev.gradus.wire.ThrownValue.FrameLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs throw. */
final class ThrowingTest extends WorkerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int[] a = {}; a[0] = 1                          | java.lang.ArrayIndexOutOfBoundsException | java.lang.ArrayIndexOutOfBoundsException
            Object o = 1; String s = (String) o             | java.lang.ClassCastException             | java.lang.ClassCastException
            int n = 0; n = 1 / n                            | java.lang.ArithmeticException            | java.lang.ArithmeticException
            Integer.parseInt("x")                           | java.lang.NumberFormatException          | java.lang.NumberFormatException
            java.util.List.of().iterator().next()           | java.util.NoSuchElementException         | java.util.NoSuchElementException
            throw new java.io.IOException("disk")           | java.io.IOException                      | ''
            throw new Exception()                           | java.lang.Exception                      | ''
            throw new AssertionError("mine")                | java.lang.AssertionError                 | ''
            throw new InternalError()                       | java.lang.InternalError                  | ''
            throw new NoClassDefFoundError("X")             | java.lang.NoClassDefFoundError           | ''
            throw new Mine()                                | Solution$Mine                            | java.lang.IllegalArgumentException
            throw null                                      | java.lang.NullPointerException           | java.lang.NullPointerException
            """)
    void eachIsToldByItsName(String statement, String type, String catchable) {
        Subject subject = begun(
                LONG,
                "static class Mine extends IllegalArgumentException {}"
                        + " static int f() throws Throwable { if (true) { " + statement + "; } return 1; }");

        ThrownValue thrown = thrownBy(f(subject));

        assertThat(thrown.type()).isEqualTo(type);
        assertThat(thrown.catchable()).isEqualTo(catchable);
        assertThat(subject.broken()).isEmpty();
    }

    @Test
    void messageCauseAndTheProgramsOwnLinesAreTold() {
        Subject subject = begin(loadedFile(LONG, """
                class Solution {
                    static int f() {
                        java.util.List.of(1).forEach(i -> { throw new IllegalStateException("outer", new Error("inner")); });
                        return 1;
                    }
                }
                """));

        ThrownValue thrown = thrownBy(f(subject));

        assertThat(thrown.message()).contains("outer");
        assertThat(thrown.cause()).isEqualTo("java.lang.Error: inner");
        assertThat(thrown.frames())
                .containsExactly(new FrameLine("Solution", "lambda$f$0", 3), new FrameLine("Solution", "f", 3));
    }

    @Test
    void anExceptionWithoutMessageAndCauseHasNone() {
        ThrownValue thrown = thrownBy(f(begun(LONG, "static int f() { throw new RuntimeException((String) null); }")));

        assertThat(thrown.message()).isEmpty();
        assertThat(thrown.cause()).isEmpty();
    }

    @Test
    void ofADeepCauseOnlyTheFirstIsTold() {
        ThrownValue thrown = thrownBy(f(begun(
                LONG,
                "static int f() { Error e = new Error(\"0\"); for (int i = 1; i < 10000; i++) { e = new Error(\"\" + i, e); }"
                        + " throw e; }")));

        assertThat(thrown.message()).contains("9999");
        assertThat(thrown.cause()).isEqualTo("java.lang.Error: 9998");
    }

    @Test
    void aCauseThatIsTheExceptionItselfIsTold() {
        ThrownValue thrown = thrownBy(f(begun(
                LONG,
                "static class Mine extends Error { public Throwable getCause() { return this; } }"
                        + " static int f() { throw new Mine(); }")));

        assertThat(thrown.cause()).isEqualTo("Solution$Mine");
    }

    @Test
    void aMessageThatThrowsIsToldAsSuch() {
        ThrownValue thrown = thrownBy(f(begun(
                LONG,
                "static class Mine extends RuntimeException { public String getMessage() { throw new Mine(); } }"
                        + " static int f() { throw new Mine(); }")));

        assertThat(thrown.message()).contains("(its getMessage() threw Solution$Mine)");
    }

    @Test
    void aMessageThatNeverEndsIsStoppedAtTheWall() {
        Subject subject = begun(
                SHORT,
                "static class Mine extends RuntimeException { public String getMessage() { while (true); } }"
                        + " static int f() { throw new Mine(); }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.WALL));
    }

    @Test
    void aMessageThatRecursForEverIsToldAsSuch() {
        ThrownValue thrown = thrownBy(f(begun(
                LONG,
                "static class Mine extends RuntimeException { public String getMessage() { return getMessage() + 1; } }"
                        + " static int f() { throw new Mine(); }")));

        assertThat(thrown.message()).contains("(its getMessage() threw java.lang.StackOverflowError)");
    }

    @Test
    void aMessageThatExitsIsAnExit() {
        Subject subject = begun(
                LONG,
                "static class Mine extends RuntimeException { public String getMessage() { System.exit(0); return null; } }"
                        + " static int f() { throw new Mine(); }");

        assertThat(f(subject)).isEqualTo(brokenBy(Cause.EXIT));
    }

    @Test
    void aHugeMessageIsCut() {
        ThrownValue thrown =
                thrownBy(f(begun(LONG, "static int f() { throw new RuntimeException(\"x\".repeat(10_000_000)); }")));

        assertThat(thrown.message().orElseThrow()).hasSize(ThrownValue.MAX_MESSAGE + 3);
    }

    @Test
    void hugeNamesInAForgedTraceAreCut() {
        ThrownValue thrown = thrownBy(f(begun(
                LONG,
                "static int f() { Error e = new Error(\"forged\"); String huge = \"x\".repeat(5_000_000);"
                        + " StackTraceElement line = new StackTraceElement(\"Solution\", huge, null, 1);"
                        + " StackTraceElement[] all = new StackTraceElement[1000]; java.util.Arrays.fill(all, line);"
                        + " e.setStackTrace(all); throw e; }")));

        assertThat(thrown.message()).contains("forged");
        assertThat(thrown.frames())
                .hasSize(ThrownValue.MAX_FRAMES)
                .allSatisfy(frame -> assertThat(frame.method()).hasSize(ThrownValue.MAX_MESSAGE + 3));
    }

    @Test
    void aTraceThatThrowsIsLeftOut() {
        ThrownValue thrown = thrownBy(f(begun(
                LONG,
                "static class Mine extends Error { public StackTraceElement[] getStackTrace() { return null; } }"
                        + " static int f() { throw new Mine(); }")));

        assertThat(thrown.frames()).isEmpty();
    }

    @Test
    void whatAStaticInitialiserThrewIsToldItself() {
        Subject subject = begun(LONG, "static int[] a = {}; static int n = a[3]; static int f() { return n; }");

        ThrownValue thrown = thrownBy(f(subject));

        assertThat(thrown.type()).isEqualTo("java.lang.ArrayIndexOutOfBoundsException");
        assertThat(thrown.frames()).extracting(FrameLine::method).containsExactly("<clinit>");
        assertThat(thrownBy(f(subject)).type()).isEqualTo("java.lang.NoClassDefFoundError");
    }

    @Test
    void whatWasThrownAfterSomethingForeignWasPutIntoAnArrayIsTold() {
        Subject subject =
                begun(LONG, "static int f(Object[] a) { a[0] = new Thread(); throw new IllegalStateException(); }");
        Object[] array = {"kept"};

        CallEnd end = f(subject, "([Ljava/lang/Object;)I", (Object) array);

        assertThat(thrownBy(end).type()).isEqualTo("java.lang.IllegalStateException");
        assertThat(array).containsExactly("kept");
    }
}
