import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class DataProcessingTest {
    private static final double RELATIVE = 1e-9;

    /** What rounding may leave in a difference of divergences, up to 60 inputs and 60 outputs. */
    private static final double ROUNDING = 1e-11;

    private static final double[][] NOISY_BIT = {{0.75, 0.25}, {0.25, 0.75}};
    private static final double[][] THREE_TO_TWO = {{0.5, 0.5}, {0.25, 0.75}, {1, 0}};
    private static final double[][] FOUR_TO_THREE = {{0.5, 0.5, 0}, {0.5, 0.5, 0}, {0, 0, 1}, {0, 0.5, 0.5}};

    @Test
    void pushThroughAChannel() {
        String reason = "Each output gathers from every input, as likely as the input is and as it becomes this output.";
        assertPush(array(0.7, 0.3), array(0.9, 0.1), NOISY_BIT, "This is the example of the statement.");
        assertPush(array(0.5, 0.5), array(0.7, 0.2, 0.1), THREE_TO_TWO, reason);
        assertPush(
                array(0.5, 0.5, 0), array(0.6, 0.4, 0, 0), FOUR_TO_THREE, reason + " There are fewer outputs than inputs here.");
        assertPush(
                array(0.125, 0.25, 0.625),
                array(0.5, 0.5),
                new double[][] {{0.25, 0.25, 0.5}, {0, 0.25, 0.75}},
                reason + " There are more outputs than inputs here.");
        assertPush(array(1), array(0.25, 0.75), new double[][] {{1}, {1}}, "A channel may have a single output.");
        assertPush(
                array(0.5e-30, 1, 0.5e-30),
                array(1, 1e-30),
                new double[][] {{0, 1, 0}, {0.5, 0, 0.5}},
                "However small the probability of an output is, it is kept.");
        Random random = new Random(2201);
        for (int n = 1; n <= 60; n += 1 + n / 2) {
            int m = 61 - n;
            double[] p = distribution(random, n);
            double[][] channel = channel(random, n, m);
            double[] expected = new double[m];
            for (int y = 0; y < m; y++) {
                double[] terms = new double[n];
                for (int x = 0; x < n; x++) {
                    terms[x] = p[x] * channel[x][y];
                }
                expected[y] = sum(terms);
            }
            assertPush(expected, p, channel, reason);
        }
    }

    @Test
    void mergingIsAChannel() {
        String reason = "Row x has a 1 in the column group[x], and 0 in the others.";
        assertMerging(
                new double[][] {{1, 0}, {1, 0}, {0, 1}}, of(0, 0, 1), 2, "This is the second example of the statement.");
        assertMerging(new double[][] {{0, 0, 1}, {1, 0, 0}}, of(2, 0), 3, reason + " A group may stay empty.");
        assertMerging(new double[][] {{1, 0, 0, 0}, {1, 0, 0, 0}}, of(0, 0), 4, reason + " Also the last groups may be empty.");
        assertMerging(new double[][] {{1}, {1}, {1}}, of(0, 0, 0), 1, reason);
    }

    @Test
    void informationLost() {
        String reason = "What is lost is the divergence before the channel less the one after it.";
        assertLost(0.89247944300874589405, array(0.9, 0.1), array(0.2, 0.8), NOISY_BIT, "This is the example of the statement.");
        assertLost(0.98873141363271207840, array(0.7, 0.2, 0.1), array(0.1, 0.3, 0.6), THREE_TO_TWO, reason);
        assertLost(
                0.02526715392157060285,
                array(0.5, 0.3, 0.2),
                array(0.2, 0.2, 0.6),
                new double[][] {{1, 0}, {1, 0}, {0, 1}},
                reason + " Here two outcomes become one.");
        assertLost(
                0.57199067962847691409,
                array(0.6, 0.4, 0, 0),
                array(0.1, 0.2, 0.3, 0.4),
                FOUR_TO_THREE,
                reason + " Here an input and an output never happen under p: they add 0.");
        assertLost(
                22.1888627131546210944831038619504334,
                array(0.5, 0.5),
                array(1e-20, 1),
                NOISY_BIT,
                reason + " However small a probability is, it counts as it is if it is above 0.");
        assertLost(
                4.999994449144877208129434753611296e-11,
                array(0.5, 0.5),
                array(0.500005, 0.499995),
                new double[][] {{1}, {1}},
                reason + " It may be little, which is not 0.");
        String rare = reason + " Rare outcomes may tell much, and then they count.";
        assertLost(
                2.333056988628250849072482785367943e-8,
                array(5e-10, 1 - 5e-10),
                array(1e-30, 1),
                new double[][] {{1}, {1}},
                rare);
        double[] dust = new double[4001];
        double[] finer = new double[4001];
        double[][] forgetting = new double[4001][];
        Arrays.fill(dust, Math.scalb(1.0, -50));
        Arrays.fill(finer, Math.scalb(1.0, -99));
        Arrays.setAll(forgetting, x -> array(1));
        dust[2000] = 1 - 4000 * Math.scalb(1.0, -50);
        finer[2000] = 1;
        assertLost(1.171124063412744160027067710877975e-10, dust, finer, forgetting, rare + " There may be thousands of them.");
        Random random = new Random(2202);
        for (int inputs = 2; inputs <= 60; inputs += 1 + inputs / 2) {
            int n = inputs;
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            double[][] channel = new double[n][];
            Arrays.setAll(channel, x -> distribution(random, 61 - n));
            assertLost(lossByConditionals(p, q, channel), p, q, channel, reason);
        }
    }

    @Test
    void losesNothingOrEverything() {
        assertLost(
                0,
                array(0.5, 0.5, 0),
                array(0.25, 0.25, 0.5),
                new double[][] {{0, 0, 1}, {1, 0, 0}, {0, 1, 0}},
                "A channel that renames the outcomes loses nothing.");
        assertLost(
                0,
                array(0.25, 0.75),
                array(0.5, 0.5),
                new double[][] {{0.25, 0, 0.75, 0}, {0, 0.5, 0, 0.5}},
                "An output that tells its input loses nothing, even if there are more outputs.");
        assertLost(
                0.69314718055994530942,
                array(0.5, 0.5, 0),
                array(0.25, 0.25, 0.5),
                new double[][] {{0.25, 0.75}, {0.25, 0.75}, {0.25, 0.75}},
                "An output that does not depend on the input loses everything.");
        assertLost(
                0.69314718055994530942,
                array(0.5, 0.5, 0),
                array(0.25, 0.25, 0.5),
                new double[][] {{0, 1, 0}, {0, 1, 0}, {0, 1, 0}},
                "If everything becomes one output, everything is lost; outputs that never happen add 0.");
        assertLost(
                0.69314718055994530942,
                array(0.5, 0.5, 0),
                array(0.25, 0.25, 0.5),
                new double[][] {{1}, {1}, {1}},
                "A channel may have a single output, and then loses everything.");
        assertLost(0, array(0.2, 0.8), array(0.2, 0.8), NOISY_BIT, "Where there is no divergence there is none to lose.");
    }

    private static void assertPush(double[] expected, double[] p, double[][] channel, String reason) {
        double[] pBefore = p.clone();
        double[][] before = copy(channel);
        assertClose(expected, Solution.push(p, channel), RELATIVE, 0, reason);
        assertUnchanged("p", pBefore, p);
        assertUnchanged(before, channel);
    }

    private static void assertMerging(double[][] expected, int[] group, int groups, String reason) {
        int[] before = group.clone();
        double[][] actual = Solution.merging(group, groups);
        if (actual == null || actual.length != expected.length) {
            throw new AssertionFailedError(
                    reason + " There is a row for each outcome.",
                    expected.length + " rows",
                    actual == null ? "null" : actual.length + " rows");
        }
        for (int x = 0; x < expected.length; x++) {
            assertClose(expected[x], actual[x], RELATIVE, 0, reason);
        }
        if (!Arrays.equals(before, group)) {
            throw new AssertionFailedError("group was changed by the call. The array belongs to the caller: read it only.");
        }
    }

    private static void assertLost(double expected, double[] p, double[] q, double[][] channel, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        double[][] before = copy(channel);
        assertClose(expected, Solution.information_lost(p, q, channel), RELATIVE, ROUNDING, reason);
        assertUnchanged("p", pBefore, p);
        assertUnchanged("q", qBefore, q);
        assertUnchanged(before, channel);
    }

    /** What the output leaves open about the input, by the chain rule: another way than a difference of two divergences. */
    private static double lossByConditionals(double[] p, double[] q, double[][] channel) {
        double[] terms = new double[p.length * channel[0].length];
        int next = 0;
        for (int y = 0; y < channel[0].length; y++) {
            double[] fromP = new double[p.length];
            double[] fromQ = new double[p.length];
            for (int x = 0; x < p.length; x++) {
                fromP[x] = p[x] * channel[x][y];
                fromQ[x] = q[x] * channel[x][y];
            }
            double outP = sum(fromP);
            double outQ = sum(fromQ);
            for (int x = 0; x < p.length; x++) {
                terms[next++] = fromP[x] > 0 ? fromP[x] * StrictMath.log(fromP[x] / outP * outQ / fromQ[x]) : 0;
            }
        }
        return sum(terms);
    }

    /** Adds up with Neumaier's compensation. */
    private static double sum(double[] terms) {
        double sum = 0;
        double lost = 0;
        for (double term : terms) {
            double next = sum + term;
            lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
            sum = next;
        }
        return sum + lost;
    }

    /** A third of the entries is 0, and none of the rows. */
    private static double[][] channel(Random random, int inputs, int outputs) {
        double[][] channel = new double[inputs][];
        for (int x = 0; x < inputs; x++) {
            double[] row = distribution(random, outputs);
            int kept = random.nextInt(outputs);
            for (int y = 0; y < outputs; y++) {
                row[y] = y != kept && random.nextInt(3) == 0 ? 0 : row[y];
            }
            channel[x] = normalised(row);
        }
        return channel;
    }

    /** Draws n positive numbers that sum to 1 within rounding; the same ones for the same seed on every JDK. */
    private static double[] distribution(Random random, int n) {
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            weights[i] = 0.001 - StrictMath.log(1 - random.nextDouble());
        }
        return normalised(weights);
    }

    /** Divides the weights by their sum, in place. */
    private static double[] normalised(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double[][] copy(double[][] table) {
        return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
    }

    private static void assertUnchanged(double[][] before, double[][] after) {
        if (!Arrays.deepEquals(before, after)) {
            throw new AssertionFailedError(
                    "channel was changed by the call. The table belongs to the caller: read it only, or work on a copy.");
        }
    }

    private static void assertUnchanged(String name, double[] before, double[] after) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(
                    name + " was changed by the call. The array belongs to the caller: read it only, or work on a copy.");
        }
    }

    private static int[] of(int... numbers) {
        return numbers;
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
