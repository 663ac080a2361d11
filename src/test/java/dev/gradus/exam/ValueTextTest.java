package dev.gradus.exam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ValueTextTest {
    private record Point(double x, int[] tags) {}

    private static String text(Object value) {
        return ValueText.of(value).text();
    }

    @Test
    void writesValuesAsJavaSourceWould() {
        assertThat(text(null)).isEqualTo("null");
        assertThat(text(0.1)).isEqualTo("0.1");
        assertThat(text(-0.0)).isEqualTo("-0.0");
        assertThat(text(Double.NaN)).isEqualTo("NaN");
        assertThat(text(1e-12)).isEqualTo("1.0E-12");
        assertThat(text(2e-44 * 1.0)).isEqualTo("2.0E-44");
        assertThat(text(0.1f)).isEqualTo("0.1");
        assertThat(text("a\"b")).isEqualTo("\"a\"b\"");
        assertThat(text('x')).isEqualTo("'x'");
        assertThat(text(new double[][] {{1, 2}, {}})).isEqualTo("[[1.0, 2.0], []]");
        assertThat(text(List.of(1, 2))).isEqualTo("[1, 2]");
        assertThat(text(Map.of("a", 1))).isEqualTo("{\"a\"=1}");
        assertThat(text(Optional.of(1))).isEqualTo("Optional(1)");
        assertThat(text(new Point(1, new int[] {2}))).isEqualTo("Point(1.0, [2])");
    }

    @Test
    void cutsALongArrayInTheMiddleAndTellsHowMuch() {
        assertThat(text(IntStream.range(0, 10).toArray())).isEqualTo("[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]");
        assertThat(text(IntStream.range(0, 11).toArray())).isEqualTo("[0, 1, 2, 3, 4, 5, ... 2 more ..., 8, 9, 10]");
        assertThat(text("x".repeat(1000))).contains(" ... 700 more characters ... ");
    }

    @Test
    void copiesWhatItShowsBeforeItChanges() {
        double[] array = {1, 2};
        ValueText text = ValueText.of(array);
        array[0] = 9;

        assertThat(text.text()).isEqualTo("[1.0, 2.0]");
    }

    @Test
    void aValueThatIsSharedManyTimesOverEnds() {
        Object shared = new double[] {1};
        for (int depth = 0; depth < 7; depth++) {
            Object[] row = new Object[10];
            java.util.Arrays.fill(row, shared);
            shared = row;
        }

        assertThat(text(shared)).hasSizeLessThan(10_000).contains("...");
    }

    @Test
    void anArrayThatContainsItselfEnds() {
        Object[] loop = new Object[1];
        loop[0] = loop;

        assertThat(text(loop)).startsWith("[[[").contains("...");
    }
}
