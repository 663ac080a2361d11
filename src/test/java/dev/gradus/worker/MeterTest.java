package dev.gradus.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.wire.EndedCause;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What counts, and how much. */
class MeterTest {
    private static final long HEAP = 64L * 1024 * 1024;

    @BeforeEach
    void aTestBegins() {
        Meter.setLimits(1000, HEAP, 500);
        Meter.beginTest();
        Meter.beginCall();
    }

    @AfterEach
    void nothingIsLeft() {
        Meter.setLimits(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE);
        Meter.beginTest();
    }

    private static long costOf(Runnable charge) {
        Meter.setLimits(Long.MAX_VALUE / 4, Long.MAX_VALUE, 500);
        Meter.beginTest();
        charge.run();
        return Meter.used();
    }

    @Test
    void whatIsSpentStaysSpentUntilTheNextTest() {
        for (int i = 0; i < 1000; i++) {
            Meter.tick();
        }

        assertThat(Meter.spent()).isNull();
        assertThatThrownBy(Meter::tick).isInstanceOf(Spent.class);
        assertThatThrownBy(() -> Meter.enter(1)).isSameAs(Meter.spent());
        assertThatThrownBy(() -> Meter.caught(new RuntimeException(), 0, 1)).isSameAs(Meter.spent());
        assertThatThrownBy(() -> Meter.array(1000, 1)).isSameAs(Meter.spent());
        assertThat(Meter.used()).isEqualTo(1000);
        assertThat(Meter.spent().limit()).isEqualTo(EndedCause.STEPS);

        Meter.beginTest();
        Meter.tick();
        assertThat(Meter.used()).isEqualTo(1);
    }

    @Test
    void depthIsWhatTheFramesTake() {
        int outer = Meter.enter(200);
        int inner = Meter.enter(200);
        Meter.leave(inner);
        Meter.enter(300);
        Meter.caught(new RuntimeException(), outer, 200);
        Meter.enter(300);

        assertThatThrownBy(() -> Meter.enter(1)).isInstanceOf(Spent.class);
        assertThat(Meter.spent().limit()).isEqualTo(EndedCause.DEPTH);
        assertThat(Meter.used()).isEqualTo(6);
    }

    @Test
    void whatTheMachineThrowsIsNotTheLearnersToCatch() {
        assertThatThrownBy(() -> Meter.caught(new StackOverflowError(), 0, 1)).isInstanceOf(Spent.class);
        assertThat(Meter.spent().limit()).isEqualTo(EndedCause.DEPTH);
        Meter.beginTest();
        assertThatThrownBy(() -> Meter.caught(new OutOfMemoryError(), 0, 1)).isInstanceOf(Spent.class);
        assertThat(Meter.spent().limit()).isEqualTo(EndedCause.MEMORY);
    }

    @Test
    void oneArrayThatIsLargerThanTheHeapIsMemory() {
        Meter.array((int) HEAP / 2000, 1);
        assertThatThrownBy(() -> Meter.array((int) HEAP, 1)).isInstanceOf(Spent.class);
        assertThat(Meter.spent().limit()).isEqualTo(EndedCause.MEMORY);
        assertThatThrownBy(Meter::tick).isSameAs(Meter.spent());
    }

    @Test
    void sizesThatJavaRefusesAreLeftToJava() {
        Meter.array(-1, 8);
        Meter.arrays(new int[] {Integer.MAX_VALUE, -1}, 8);
        Costed.repeated("a", -1);
        Costed.repeated(null, 3);
        Costed.capacity(-5);
        Costed.between(9, 3);
        Costed.size(null);
        Costed.sorted(null);
        Costed.power(BigInteger.TEN, -1);

        assertThat(Meter.used()).isZero();
    }

    @Test
    void arraysOfArraysAreChargedForAllOfThem() {
        assertThat(costOf(() -> Meter.arrays(new int[] {1000, 1000}, 8)))
                .isBetween(1000L * 1000 * 8 / 64, 1000L * 1020 * 8 / 64);
        assertThat(costOf(() -> Meter.arrays(new int[] {1_000_000, 0}, 8))).isBetween(100_000L, 1_000_000L);
        assertThat(costOf(() -> Meter.arrays(new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE}, 8)))
                .isPositive();
        assertThatThrownBy(() -> {
                    Meter.setLimits(1000, HEAP, 500);
                    Meter.beginTest();
                    Meter.arrays(new int[] {60_000, 60_000, 60_000, 60_000, 60_000}, 8);
                })
                .isInstanceOf(Spent.class);
    }

    @Test
    void costsGrowWithTheSize() {
        BitSet bits = new BitSet();
        bits.set(6400);

        assertThat(costOf(() -> Costed.size(new double[64]))).isEqualTo(8);
        assertThat(costOf(() -> Costed.size("x".repeat(3200)))).isEqualTo(100);
        assertThat(costOf(() -> Costed.size(bits))).isEqualTo(100);
        assertThat(costOf(() -> Costed.size(Arrays.asList(1, 2, 3)))).isEqualTo(3);
        assertThat(costOf(() -> Costed.sorted(new int[1024]))).isEqualTo(512);
        assertThat(costOf(() -> Costed.product(BigInteger.TEN, BigInteger.TEN))).isZero();
        assertThat(costOf(
                        () -> Costed.product(BigInteger.ONE.shiftLeft(1_000_000), BigInteger.ONE.shiftLeft(1_000_000))))
                .isBetween(1_000_000L, 10_000_000L);
        assertThat(costOf(() -> Costed.scaled(new BigDecimal("1e2000000000")))).isGreaterThan(100_000_000);
        assertThat(costOf(() -> Costed.scaled(BigDecimal.ZERO, Integer.MAX_VALUE)))
                .isZero();
    }

    @Test
    void whatIsDoneAtTheEndCostsNothing() {
        StringBuilder text = new StringBuilder("x".repeat(100_000));
        BitSet bits = new BitSet(1_000_000);
        List<Integer> list = new ArrayList<>(Collections.nCopies(100_000, 1));

        assertThat(costOf(() -> Costed.moved(text, 99_999))).isZero();
        assertThat(costOf(() -> Costed.moved(text, 0))).isEqualTo(3125);
        assertThat(costOf(() -> Costed.grown(text, 50_000))).isZero();
        assertThat(costOf(() -> Costed.grown(bits, 900_000))).isZero();
        assertThat(costOf(() -> Costed.grown(bits, 9_000_000))).isPositive();
        assertThat(costOf(() -> Costed.moved(list, 100_000))).isZero();
        assertThat(costOf(() -> Costed.moved(list, 0))).isEqualTo(6250);
        assertThat(costOf(() -> Costed.removed(new HashSet<>(list), list))).isEqualTo(1);
    }

    @Test
    void nothingOfTheLearnersIsAsked() {
        List<Integer> own = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                throw new AssertionError();
            }

            @Override
            public int size() {
                throw new AssertionError();
            }
        };

        Costed.size(own);
        Costed.sorted(own);
        Costed.reached(own, 3);
        Costed.size(Collections.unmodifiableList(own));

        assertThat(Meter.used()).isZero();
    }

    @Test
    void theClockGoesWithTheSteps() {
        long first = Meter.nanoTime();
        Meter.tick();

        assertThat(Meter.nanoTime() - first).isEqualTo(200);
        assertThat(Meter.currentTimeMillis()).isEqualTo(Meter.currentTimeMillis());
    }
}
