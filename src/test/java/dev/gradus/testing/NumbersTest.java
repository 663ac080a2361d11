package dev.gradus.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final int FIRST_JDK_WITH_SHORTEST_TO_STRING = 19;

    /** A seed of each run's own, printed in each failure; the property holds for all of them. */
    private final long seed = new Random().nextLong();

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
        "1, 1.0",
        "-1, -1.0",
        "0.1, 0.1",
        "0.25, 0.25",
        "100, 100.0",
        "123456.789, 123456.789",
        "0.001, 0.001",
        "0.00099, 9.9E-4",
        "9999999, 9999999.0",
        "10000000, 1.0E7",
        "12345678, 1.2345678E7",
        "1e-12, 1.0E-12",
        "1e23, 1.0E23",
        "-1.5e300, -1.5E300",
        "0.143841036225890464, 0.14384103622589045",
        "0.1115717756571048778831, 0.11157177565710488",
        // JDK 17 writes the next two as 1.9999999999999998E23 and 8.409999999999999E21
        "2e23, 2.0E23",
        "8.41e21, 8.41E21",
        // too long
        "0.002, 0.002",
        "9223372036854775808, 9.223372036854776E18",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        // the shortest is 5.0E-324; of at least two digits the closest is taken
        "4.9E-324, 4.9E-324",
        // JDK 17 writes 1.0E-323
        "9.9E-324, 9.9E-324",
        "1.976E-323, 2.0E-323",
        "1.7976931348623157E308, 1.7976931348623157E308",
        // 2^-44: the nearest decimal of 16 digits reads back as the number below, the next one does not
        "5.684341886080801486968994140625E-14, 5.684341886080802E-14",
        "9007199254740992, 9.007199254740992E15",
        "9007199254740993, 9.007199254740992E15",
    })
    void writesDoublesAsPinned(double value, String text) {
        assertEquals(text, Numbers.text(value));
    }

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "NaN, NaN",
        "-Infinity, -Infinity",
        "1, 1.0",
        "0.1, 0.1",
        "3.4028235E38, 3.4028235E38",
        "1.4E-45, 1.4E-45",
        // JDK 17 writes a digit more
        "1.17549435E-38, 1.1754944E-38",
        "16777216, 1.6777216E7",
        "8388608, 8388608.0",
        "3.3333333, 3.3333333",
        "1.0E10, 1.0E10",
        "1.0E23, 1.0E23",
        "9.8E-45, 9.8E-45",
    })
    void writesFloatsAsPinned(float value, String text) {
        assertEquals(text, Numbers.text(value));
    }

    @Test
    void writesEveryNanAsNaN() {
        assertEquals("NaN", Numbers.text(Double.longBitsToDouble(0xfff8000000000123L)));
        assertEquals("NaN", Numbers.text(Float.intBitsToFloat(0xffc00123)));
    }

    @Test
    void everyDoubleReadsBackAndOneDigitLessDoesNot() {
        new Random(seed).longs(20_000).mapToDouble(Double::longBitsToDouble).forEach(this::assertShortest);
    }

    @Test
    void subnormalsReadBackAndOneDigitLessDoesNot() {
        Random random = new Random(seed);
        IntStream.range(1, 2_000).mapToDouble(i -> i * Double.MIN_VALUE).forEach(this::assertShortest);
        random.longs(2_000, 1, 1L << 52).mapToDouble(Double::longBitsToDouble).forEach(this::assertShortest);
    }

    @Test
    void powersOfTwoAndTheirNeighboursReadBackAndOneDigitLessDoesNot() {
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            double power = Math.scalb(1.0, exponent);
            assertShortest(power);
            assertShortest(Math.nextUp(power));
            assertShortest(Math.nextDown(power));
        }
    }

    @Test
    void everyFloatReadsBack() {
        new Random(seed).ints(20_000).mapToObj(Float::intBitsToFloat).forEach(value -> {
            String text = Numbers.text(value);
            assertEquals(value, Float.parseFloat(text), () -> text + " with seed " + seed);
        });
    }

    @Test
    void typedDecimalsAreWrittenAsTheyWereTyped() {
        new Random(seed).ints(20_000, 1, 1_000_000_000).forEach(typed -> {
            BigDecimal decimal = BigDecimal.valueOf(typed, typed % 40 - 20);
            BigDecimal written = new BigDecimal(Numbers.text(decimal.doubleValue()));
            assertThat(written).as("seed %d", seed).isEqualByComparingTo(decimal);
        });
    }

    @Test
    void writesWhatNewerJdksWrite() {
        assumeTrue(
                Runtime.version().feature() >= FIRST_JDK_WITH_SHORTEST_TO_STRING, "older JDKs write too many digits");
        Random random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            assertThat(Numbers.text(number)).as("seed %d", seed).isEqualTo(Double.toString(number));
            float small = Float.intBitsToFloat(random.nextInt());
            assertThat(Numbers.text(small)).as("seed %d", seed).isEqualTo(Float.toString(small));
        }
        for (int exponent = Double.MIN_EXPONENT - 52; exponent <= Double.MAX_EXPONENT; exponent++) {
            double power = Math.scalb(1.0, exponent);
            assertThat(Numbers.text(power)).isEqualTo(Double.toString(power));
        }
        for (int exponent = Float.MIN_EXPONENT - 23; exponent <= Float.MAX_EXPONENT; exponent++) {
            float power = Math.scalb(1.0f, exponent);
            assertThat(Numbers.text(power)).isEqualTo(Float.toString(power));
        }
    }

    private void assertShortest(double value) {
        String text = Numbers.text(value);
        double readBack = Double.parseDouble(text);
        assertEquals(value, readBack, () -> text + " with seed " + seed);
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return;
        }
        BigDecimal written = new BigDecimal(text).stripTrailingZeros();
        if (written.precision() <= 2) {
            return;
        }
        // The two decimals of one digit less around the written one, and so around the value.
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(1 - written.scale());
        BigDecimal below = written.subtract(written.remainder(step));
        for (BigDecimal shorter : new BigDecimal[] {below, below.add(step), below.subtract(step)}) {
            assertThat(shorter.doubleValue()).as("%s with seed %d", text, seed).isNotEqualTo(value);
        }
    }
}
