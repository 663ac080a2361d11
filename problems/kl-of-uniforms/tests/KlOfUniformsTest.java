import static dev.gradus.testing.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class KlOfUniformsTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-12;
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final double LN_2 = 0.6931471805599453094172321214581766;

    @Test
    void finiteWherePLiesInsideQ() {
        String reason = "p lies inside q: the answer is the logarithm of the length of q over the length of p.";
        assertKl(0.4054651081081643819780131154643491, 0, 2, 0, 3, reason);
        assertKl(LN_2, 1, 3, 0, 4, reason);
        assertKl(2 * LN_2, 1, 2, -1, 3, reason);
        assertKl(4 * LN_2, -2.5, -2, -4, 4, reason);
        assertKl(LN_2, 3, 4, 2, 4, reason + " They end at the same place.");
        double margin = Math.scalb(1.0, -35);
        assertKl(5.820766091177334132212e-11, 0, 1, -margin, 1 + margin, reason + " A small number is not 0.");
        Random random = new Random(1812);
        for (int i = 0; i < 200; i++) {
            double qLow = random.nextDouble() * 20 - 10;
            double before = 0.01 + random.nextDouble();
            double length = 0.01 + random.nextDouble();
            double pLow = qLow + before;
            double pHigh = pLow + length;
            double qHigh = pHigh + 0.01 + random.nextDouble();
            assertKl(
                    StrictMath.log1p(((qHigh - qLow) - (pHigh - pLow)) / (pHigh - pLow)), pLow, pHigh, qLow, qHigh, reason);
        }
    }

    @Test
    void infiniteWherePReachesOutside() {
        String longer = "p is longer than q, so a part of it lies outside.";
        assertKl(INFINITE, -1, 4, 0, 2, longer);
        assertKl(INFINITE, 0, 3, 0, 2, longer);
        assertKl(INFINITE, -2, 0.5, 0, 2, longer);
        String shorter = "p is shorter than q, and yet a part of it lies outside: where the intervals lie decides, not how long they are.";
        assertKl(INFINITE, 1, 3, 0, 2.5, shorter);
        assertKl(INFINITE, -0.5, 1, 0, 2.5, shorter);
        String same = "Both are of the same length, and p reaches outside.";
        assertKl(INFINITE, 0.5, 2.5, 0, 2, same);
        assertKl(INFINITE, -0.5, 1.5, 0, 2, same);
        String apart = "The intervals have nothing in common.";
        assertKl(INFINITE, 5, 6, 0, 3, apart);
        assertKl(INFINITE, -3, -2, 0, 3, apart);
        assertKl(INFINITE, 3, 4, 0, 3, "The intervals have one point in common, and no length.");
        String small = "A small part of p lies outside, but what happens there is ruled out by q all the same.";
        assertKl(INFINITE, 0, 2.000001, 0, 2, small);
        assertKl(INFINITE, 0, Math.nextUp(2.0), 0, 2, small);
        assertKl(INFINITE, Math.nextDown(1.0), 3, 1, 3, small);
    }

    @Test
    void equalIntervalsGiveZero() {
        String reason = "Both intervals are the same: common ends count as inside, and the ratio of the lengths is 1.";
        assertKl(0, 0, 1, 0, 1, reason);
        assertKl(0, -2.5, 7.25, -2.5, 7.25, reason);
        assertKl(0, 0.1, 0.3, 0.1, 0.3, reason);
        assertKl(0, -1e-5, 1e-5, -1e-5, 1e-5, reason);
        String zeros = "-0.0 and 0.0 are the same place: these ends are common ones.";
        assertKl(0, -0.0, 1, 0.0, 1, zeros);
        assertKl(0, -1, 0.0, -1, -0.0, zeros);
    }

    @Test
    void extremeLengths() {
        String reason = "The lengths are extreme, their logarithms are not. The quotient of the lengths is too large for a double.";
        assertKl(1996 * LN_2, 0, Math.scalb(1.0, -998), 0, Math.scalb(1.0, 998), reason);
        assertKl(1100 * LN_2, 0, Math.scalb(1.0, -600), Math.scalb(-1.0, 499), Math.scalb(1.0, 499), reason);
        String one = "One of the intervals is of an extreme length. It is valid as it is.";
        assertKl(900 * LN_2, 0, Math.scalb(1.0, -900), 0, 1, one);
        assertKl(900 * LN_2, 0, 1, 0, Math.scalb(1.0, 900), one);
        assertKl(LN_2, 0, Math.scalb(1.0, -950), 0, Math.scalb(1.0, -949), "Both intervals are very short.");
        assertKl(LN_2, 0, Math.scalb(1.0, 950), 0, Math.scalb(1.0, 951), "Both intervals are very long.");
    }

    @Test
    void emptyIntervalsAreRefused() {
        String empty = "An interval has no length: an IllegalArgumentException is expected.";
        assertRefused(2, 2, 0, 4, empty);
        assertRefused(1, 2, 3, 3, empty);
        assertRefused(5, 5, 0, 4, empty);
        assertRefused(0, 0, 0, 0, empty);
        assertRefused(2, 3, 5, 5, empty);
        String turned = "An interval ends before it begins: an IllegalArgumentException is expected.";
        assertRefused(3, 1, 0, 4, turned);
        assertRefused(1, 2, 4, 0, turned);
        assertRefused(2, 1, 4, 3, turned);
        String nan = "An argument is NaN: an IllegalArgumentException is expected.";
        for (int i = 0; i < 4; i++) {
            double[] ends = {1, 2, 0, 3};
            ends[i] = Double.NaN;
            assertRefused(ends[0], ends[1], ends[2], ends[3], nan);
        }
    }

    private static void assertKl(
            double expected, double pLow, double pHigh, double qLow, double qHigh, String reason) {
        assertClose(expected, Solution.klUniform(pLow, pHigh, qLow, qHigh), RELATIVE, ROUNDING, reason);
    }

    private static void assertRefused(double pLow, double pHigh, double qLow, double qHigh, String reason) {
        assertThrows(IllegalArgumentException.class, () -> Solution.klUniform(pLow, pHigh, qLow, qHigh), reason);
    }
}
