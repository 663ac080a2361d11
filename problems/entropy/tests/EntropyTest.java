import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class EntropyTest {
    private static final double RELATIVE = 1e-9;

    /** What rounding may leave where the answer is small or 0. */
    private static final double ROUNDING = 1e-12;

    private static final double LN_2 = 0.6931471805599453094172321214581766;

    @Test
    void fairCoinHasOneBit() {
        assertBits(1, array(0.5, 0.5), "A fair coin has two outcomes that are equally likely: that is what one bit is.");
        double[] die = new double[6];
        Arrays.fill(die, 1.0 / 6);
        assertBits(
                2.584962500721156118045157234658236,
                die,
                "A fair die has six outcomes that are equally likely. Each has the same surprise, and all of them count.");
        for (int bits = 2; bits <= 12; bits++) {
            double[] equal = new double[1 << bits];
            Arrays.fill(equal, Math.scalb(1.0, -bits));
            assertBits(bits, equal, "With k bits one can tell 2^k outcomes that are equally likely.");
        }
    }

    @Test
    void matchesTheFormula() {
        String inNats = "In nats: each outcome adds minus its probability times the natural logarithm of it.";
        String inBits = "In bits: each outcome adds minus its probability times the logarithm of it to base 2.";
        assertNats(0.6108643020548934893304895078967777, array(0.7, 0.3), inNats);
        assertBits(0.8812908992306926561746504901646232, array(0.7, 0.3), inBits);
        assertNats(0.3250829733914482268723627519920993, array(0.9, 0.1), inNats);
        assertBits(0.4689955935892812030263100013013800, array(0.9, 0.1), inBits);
        assertNats(1.029653014064573531917158779741000, array(0.2, 0.3, 0.5), inNats);
        assertBits(1.485475297227334325993426399989723, array(0.2, 0.3, 0.5), inBits);
        assertNats(0.05600153435484734999506928370274328, array(0.99, 0.01), inNats);
        assertBits(0.08079313589591118659249946165912372, array(0.99, 0.01), inBits);
        assertNats(0.5623352544800105140522534655190609, array(0.2500001, 0.7499999), inNats);
        assertBits(0.8112782829553444116721968725797085, array(0.2500001, 0.7499999), inBits);
        String little = " It may be little, which is not 0.";
        assertNats(
                5.09912570884570551653637799193843e-11,
                array(1 - Math.scalb(1.0, -39), Math.scalb(1.0, -39)),
                inNats + little);
        assertBits(
                7.356483373021119638699740115978445e-11,
                array(1 - Math.scalb(1.0, -39), Math.scalb(1.0, -39)),
                inBits + little);
        Random random = new Random(1948);
        for (int n = 2; n <= 40; n++) {
            double[] p = distribution(random, n);
            assertNats(expectedNats(p), p, inNats);
            assertBits(expectedNats(p) / LN_2, p, inBits);
        }
    }

    @Test
    void zerosAddNothing() {
        String reason = "An outcome of probability 0 never happens and adds nothing. All others still count.";
        assertNats(1.029653014064573531917158779741000, array(0, 0.2, 0.3, 0.5), reason);
        assertBits(1, array(0.5, 0, 0.5), reason);
        assertNats(1.029653014064573531917158779741000, array(0.2, 0.3, 0.5, 0), reason);
        assertNats(0.5623351446188083502880303152244589, array(0, 0.25, 0, 0, 0.75, 0), reason);
        assertBits(2, array(0, 0.25, 0.25, 0, 0.25, 0.25), reason);
        assertNats(0, array(0, 1, 0), "One outcome is certain, the others never happen: nothing is uncertain.");
        Random random = new Random(2001);
        for (int n = 3; n <= 30; n++) {
            double[] few = distribution(random, n);
            double[] p = new double[2 * n];
            for (int i = 0; i < n; i++) {
                p[2 * i + random.nextInt(2)] = few[i];
            }
            assertNats(expectedNats(few), p, reason);
        }
    }

    @Test
    void countsEveryOutcome() {
        String certain = "A single outcome is certain: its surprise is 0.";
        assertNats(0, array(1), certain);
        assertBits(0, array(1), certain);
        Random random = new Random(1854);
        for (int n : new int[] {101, 1001, 2999}) {
            double[] p = distribution(random, n);
            assertNats(expectedNats(p), p, "However many outcomes there are, each of them counts.");
        }
        double[] dust = new double[2001];
        Arrays.fill(dust, Math.scalb(1.0, -40));
        dust[1000] = 1 - 2000 * Math.scalb(1.0, -40);
        String reason = "Thousands of very rare outcomes add up to something: an outcome counts if its probability is above 0.";
        assertNats(0.522520844633405753017812510337689e-7, dust, reason);
        double[] finer = new double[4001];
        Arrays.fill(finer, Math.scalb(1.0, -50));
        finer[1000] = 1 - 4000 * Math.scalb(1.0, -50);
        assertNats(1.26680387168660108137964228514303e-10, finer, reason);
        assertNats(
                4.605170185988091120942136665891704e-19,
                array(1, 1e-20),
                "However rare an outcome is, its surprise is a number, and adds next to nothing.");
        String one = " So they do beside a 1, in whatever order.";
        assertNats(1.416208414824424648402625219643758e-11, array(5e-13, 1), reason + one);
        assertNats(1.416208414824424648402625219643758e-11, array(1, 5e-13), reason + one);
    }

    private static void assertNats(double expected, double[] p, String reason) {
        double[] before = p.clone();
        assertClose(expected, Solution.entropyInNats(p), RELATIVE, ROUNDING, reason);
        assertUnchanged(before, p, "p");
    }

    private static void assertBits(double expected, double[] p, String reason) {
        double[] before = p.clone();
        assertClose(expected, Solution.entropyInBits(p), RELATIVE, ROUNDING, reason);
        assertUnchanged(before, p, "p");
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** The formula with StrictMath, whose last digit is the same on every machine, and with Neumaier's compensated sum. */
    private static double expectedNats(double[] p) {
        double sum = 0;
        double lost = 0;
        for (double share : p) {
            double term = share * StrictMath.log(1 / share);
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    /** Draws n positive numbers that sum to 1 within rounding; the same ones for the same seed on every JDK. */
    private static double[] distribution(Random random, int n) {
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = 0.001 - StrictMath.log(1 - random.nextDouble());
        }
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < n; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
