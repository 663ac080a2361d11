package dev.gradus.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.wire.EndedCause;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
    void smallDecimalsCostNextToNothing() {
        BigDecimal a = new BigDecimal("0.125");
        BigDecimal b = new BigDecimal("1234.5678901234567");
        MathContext context = MathContext.DECIMAL128;

        assertThat(costOf(() -> {
                    Costed.aligned(a, b, context);
                    Costed.compared(a, b);
                    Costed.roundedProduct(b, b);
                    Costed.divided(b, BigDecimal.valueOf(13), context);
                    Costed.divided(a, b, 20);
                    Costed.power(b, 30, context);
                    Costed.counted(b);
                    Costed.stripped(b);
                    Costed.movedLeft(b, 3);
                }))
                .isLessThan(10);
        assertThat(costOf(() -> Costed.divided(BigDecimal.ONE, a, context))).isBetween(10L, 50L);
        assertThat(costOf(() -> Costed.compared(new BigDecimal("1e2000000000"), BigDecimal.ONE)))
                .isZero();
        assertThat(costOf(() -> Costed.aligned(new BigDecimal("1e2000000000"), BigDecimal.ONE, context)))
                .isLessThan(10);
    }

    @Test
    void whatHoldsOthersCostsWhatIsInIt() {
        List<Object> twice = new ArrayList<>(List.of(1, 2, 3));
        twice = List.of(twice, twice);
        List<Object> again = List.of(twice.get(0), new ArrayList<>(List.of(1, 2, 3)));
        Object[] own = {new Own(), new Own()};
        List<Object> lists = List.of(twice, Map.of("a", "b"));

        assertThat(costOf(() -> Costed.hashed("text"))).isZero();
        assertThat(costOf(() -> Costed.text(1))).isZero();
        assertThat(costOf(() -> Costed.hashes(own))).isEqualTo(2);
        assertThat(costOf(() -> Costed.hashed(lists))).isEqualTo(2 * 2 + 2 * (2 + 3) + 2);
        List<Object> one = twice;
        assertThat(costOf(() -> Costed.equality(one, again))).isBetween(5L, 8L);
        assertThat(costOf(() -> Costed.equality(one, List.of(2)))).isEqualTo(1);
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
        TreeMap<Own, Integer> tree = new TreeMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            public int size() {
                throw new AssertionError();
            }
        };
        Map<Integer, Integer> map = new AbstractMap<>() {
            @Override
            public Set<Entry<Integer, Integer>> entrySet() {
                throw new AssertionError();
            }
        };
        Own.mayCompare = true;
        SortedSet<Own> part = new TreeSet<>(Set.of(new Own())).tailSet(new Own());
        SortedMap<Own, Integer> head = tree.headMap(new Own());
        Own.mayCompare = false;

        for (Object each : List.of(
                own,
                Collections.unmodifiableList(own),
                tree,
                tree.keySet(),
                tree.values(),
                tree.entrySet(),
                head,
                map,
                map.keySet(),
                map.values(),
                part)) {
            Costed.size(each);
            Costed.sorted(each);
            Costed.reached(each, 3);
            Costed.moved(each, 0);
            Costed.grown(each, 3);
            Costed.removed(each, each);
        }

        assertThat(Meter.used()).isZero();
    }

    @Test
    void aListOfTheLearnersOwnThatLeavesItsSizeAloneIsAsked() {
        class Own extends ArrayList<Integer> {
            private static final long serialVersionUID = 1;
        }
        List<Integer> own = new Own();
        own.add(1);

        Costed.size(own);
        Costed.size(new HashMap<>(Map.of(1, 2, 3, 4)).keySet());

        assertThat(Meter.used()).isEqualTo(3);
    }

    @Test
    void theClockGoesWithTheSteps() {
        long first = Meter.nanoTime();
        Meter.tick();

        assertThat(Meter.nanoTime() - first).isEqualTo(200);
        assertThat(Meter.currentTimeMillis()).isEqualTo(Meter.currentTimeMillis());
    }

    /** Compares, until it must not. */
    private static final class Own implements Comparable<Own> {
        private static boolean mayCompare;

        @Override
        public int compareTo(Own other) {
            if (!mayCompare) {
                throw new AssertionError();
            }
            return 0;
        }
    }
}
