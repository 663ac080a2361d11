package dev.gradus.wire;

import static dev.gradus.wire.Samples.crossed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GraphRoundTripTest {
    private static final int SEEDS = 20_000;

    @Test
    void everyValueThatMayCrossIsTheSameToTheLastBit() throws MalformedFrameException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Object value = new RandomValues(seed).next();

            Object copy = crossed(value);

            assertThat(Bits.of(copy)).as("seed %d", seed).isEqualTo(Bits.of(value));
        }
    }

    @Test
    void aMillionDoublesOfAnyBitsAreTheSameToTheLastBit() throws MalformedFrameException {
        Random random = new Random(1);
        double[] values = IntStream.range(0, 1_000_000)
                .mapToDouble(i -> Double.longBitsToDouble(random.nextLong()))
                .toArray();

        double[] copy = (double[]) crossed(values);

        assertThat(rawBits(copy)).isEqualTo(rawBits(values));
    }

    @Test
    void signallingNaNsZerosAndSubnormalsKeepTheirBits() throws MalformedFrameException {
        long[] bits = {
            0x7ff0000000000001L,
            0x7ff7ffffffffffffL,
            0xfff0000000000001L,
            0x7ff8000000000000L,
            0x7ff8000000000123L,
            0xfff8000000000000L,
            0x8000000000000000L,
            0L,
            1L,
            0x000fffffffffffffL,
            0x7ff0000000000000L,
            0xfff0000000000000L,
            0x7fefffffffffffffL
        };
        double[] values =
                Arrays.stream(bits).mapToDouble(Double::longBitsToDouble).toArray();

        assertThat(rawBits((double[]) crossed(values))).isEqualTo(bits);
    }

    @Test
    void signallingNaNsOfSinglePrecisionKeepTheirBits() throws MalformedFrameException {
        float[] values = {
            Float.intBitsToFloat(0x7f800001),
            Float.intBitsToFloat(0xffbfffff),
            Float.intBitsToFloat(0x7fc00123),
            -0f,
            1e-45f
        };

        float[] copy = (float[]) crossed(values);

        assertThat(IntStream.range(0, values.length).map(i -> Float.floatToRawIntBits(copy[i])))
                .containsExactly(0x7f800001, 0xffbfffff, 0x7fc00123, 0x80000000, 1);
    }

    @Test
    void theSameArrayTwiceIsOneArrayOnTheOtherSide() throws MalformedFrameException {
        double[] row = {1, 2};

        double[][] copy = (double[][]) crossed(new double[][] {row, row, {1, 2}});

        assertThat(copy[0]).isSameAs(copy[1]).isNotSameAs(copy[2]);
    }

    @Test
    void anArrayThatContainsItselfStillDoes() throws MalformedFrameException {
        Object[] ring = {null, "end"};
        ring[0] = new Object[] {ring};

        Object[] copy = (Object[]) crossed(ring);

        assertThat(((Object[]) copy[0])[0]).isSameAs(copy);
    }

    @Test
    void aMapKeepsItsOrder() throws MalformedFrameException {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        map.put(null, null);

        assertThat((Map<?, ?>) crossed(map)).isEqualTo(map).hasToString("{b=1, a=2, null=null}");
    }

    @Test
    void listsAndMapsOfAnyClassCrossAsPlainOnes() throws MalformedFrameException {
        Object copy = crossed(List.of(
                Collections.nCopies(2, 'x'),
                new TreeMap<>(Map.of(1, 2)),
                List.of().subList(0, 0)));

        assertThat(copy).isEqualTo(List.of(List.of('x', 'x'), Map.of(1, 2), List.of()));
    }

    @Test
    void aConstantWithABodyIsTheConstant() throws MalformedFrameException {
        assertThat(crossed(Samples.Colour.GREEN)).isSameAs(Samples.Colour.GREEN);
    }

    @Test
    void eightLevelsCross() throws MalformedFrameException {
        assertThat(crossed(nested(8))).isEqualTo(nested(8));
    }

    @Test
    void anArrayOfEightDimensionsCrosses() throws MalformedFrameException {
        int[][][][][][][][] deep = {{{{{{{{1, 2}}}}}}}};

        assertThat(Arrays.deepEquals((Object[]) crossed(deep), deep)).isTrue();
    }

    @Test
    void nineLevelsAreRefused() {
        assertThatThrownBy(() -> crossed(nested(9)))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a value nested more than 8 deep");
    }

    @Test
    void levelsThatAreHeldByWhatIsMetAgainAreCounted() {
        List<Object> all = new ArrayList<>();
        List<Object> last = List.of();
        for (int i = 0; i < 9; i++) {
            all.add(last);
            last = List.of(last);
        }

        assertThatThrownBy(() -> crossed(all))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a value nested more than 8 deep");
    }

    @Test
    void whatIsMetAgainCountsAgain() {
        double[][] rows = new double[9][];
        Arrays.fill(rows, new double[1024 * 1024]);

        assertThatThrownBy(() -> crossed(rows))
                .isInstanceOf(ByteSink.TooLargeException.class)
                .hasMessage("more than 64 MiB");
    }

    @Test
    void rowsThatAreAllTheSameCross() throws MalformedFrameException {
        double[][] rows = new double[1000][];
        Arrays.fill(rows, new double[1000]);

        double[][] copy = (double[][]) crossed(rows);

        assertThat(Arrays.asList(copy)).hasSize(1000).allMatch(row -> row == copy[0]);
    }

    @Test
    void moreThanAFrameHoldsIsRefused() {
        assertThatThrownBy(() -> crossed(new double[8 * 1024 * 1024]))
                .isInstanceOf(ByteSink.TooLargeException.class)
                .hasMessage("more than 64 MiB");
    }

    @Test
    void moreValuesThanOneFrameMayHoldAreRefused() {
        assertThatThrownBy(() -> crossed(Collections.nCopies(Wire.MAX_VALUES, true)))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a value of more than 4194304 parts");
    }

    @Test
    void whatIsNotOnTheListIsRefusedByItsName() {
        assertThatThrownBy(() -> crossed(new StringBuilder()))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a value of type StringBuilder");
        assertThatThrownBy(() -> crossed(Optional.of(new Thread[0][0])))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a value of type Thread[][]");
        assertThatThrownBy(() -> crossed(Optional.of(new Samples.NotProvided(1))))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a value of type Samples$NotProvided");
        assertThatThrownBy(() -> crossed(Thread.State.NEW)).isInstanceOf(ForeignValueException.class);
        assertThatThrownBy(() -> crossed(java.math.BigInteger.ONE)).isInstanceOf(ForeignValueException.class);
    }

    @Test
    void aListThatContainsItselfIsRefused() {
        List<Object> list = new ArrayList<>();
        list.add(Optional.of(list));

        assertThatThrownBy(() -> crossed(list))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a list or map that contains itself");
    }

    @Test
    void aMapThatContainsItselfIsRefused() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("self", new Object[] {map});

        assertThatThrownBy(() -> crossed(map))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a list or map that contains itself");
    }

    @Test
    void aMapOfVeryManyKeysOfOneHashIsRefused() {
        Map<Object, Object> map = new LinkedHashMap<>();
        IntStream.range(0, 1001).forEach(i -> map.put(List.of(i, -31 * i), i));

        assertThatThrownBy(() -> crossed(map))
                .isInstanceOf(ForeignValueException.class)
                .hasMessage("a map with more than 1000 keys of one hash");
    }

    @Test
    void aMapOfManyKeysCrosses() throws MalformedFrameException {
        Map<Object, Object> map = new LinkedHashMap<>();
        IntStream.range(0, 100_000).forEach(i -> map.put(List.of(i / 300, i % 300), i));

        assertThat((Map<?, ?>) crossed(map)).hasSize(100_000).isEqualTo(map);
    }

    private static Object nested(int levels) {
        Object value = 1;
        for (int i = 0; i < levels; i++) {
            value = List.of(value);
        }
        return value;
    }

    private static long[] rawBits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }
}
