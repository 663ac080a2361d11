import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class PolicyUpdateTest {
    /** Exponents near 1e5 are rounded to about 1e-11 before they become factors. */
    private static final double RELATIVE = 1e-8;

    private static final double ROUNDING = 1e-12;

    /** So far below 1e-100, the least that a reference has, a weight by itself is no double any more. */
    private static final double AS_GOOD_AS_ZERO = 1e-200;

    @Test
    void followsTheFormula() {
        String reason = "Each action keeps its reference, multiplied by exp(reward / beta), and all are divided by their sum.";
        assertUpdate(
                array(0.1144499777666599979, 0.2865415801223945807, 0.5990084421109454214),
                array(0.5, 0.3, 0.2),
                array(0, 1, 1.8),
                0.7,
                "This is the first example of the statement.");
        assertUpdate(
                array(0.2245152356993060632, 0.6102956854136231931, 0.1651890788870707437),
                array(0.25, 0.25, 0.5),
                array(1, 2, 0),
                1,
                reason);
        assertUpdate(array(0.9, 0.1), array(0.9, 0.1), array(3, 3), 0.5, reason + " Equal rewards change nothing.");
        assertUpdate(
                array(0.2000003200001920000, 0.7999996799998079999),
                array(0.2, 0.8),
                array(1, -1),
                1e6,
                reason + " A large beta keeps the policy near the reference.");
        assertUpdate(
                array(2.944466980161202653e-10, 0.00001297124024449170789, 0.9999870284653088104),
                array(0.1, 0.2, 0.7),
                array(0.01, 0.02, 0.03),
                0.001,
                reason + " A small probability is not 0.");
        assertUpdate(array(1), array(1), array(-5), 0.7, reason + " With a single action there is no choice.");
        assertUpdate(
                array(1, 3.975449735908646807789e-31),
                array(0.5, 0.5),
                array(0, -70),
                1,
                reason + " A small probability is not 0, even if it is as small as this.");
        Random random = new Random(3001);
        for (int n = 2; n <= 300; n += n) {
            double[] reference = distribution(random, n);
            double[] reward = rewards(random, n, 3);
            double beta = 0.3 + random.nextDouble();
            double[] expected = new double[n];
            for (int a = 0; a < n; a++) {
                double[] odds = new double[n];
                for (int b = 0; b < n; b++) {
                    odds[b] = reference[b] / reference[a] * StrictMath.exp((reward[b] - reward[a]) / beta);
                }
                expected[a] = 1 / sum(odds);
            }
            assertUpdate(expected, reference, reward, beta, reason);
        }
    }

    @Test
    void doesNotOverflow() {
        String reason = "The exponents are too large, or too far below 0, for Math.exp. Only their differences matter.";
        double[] expected = {0.7310585786300048793, 0.2689414213699951207};
        assertUpdate(expected, array(0.5, 0.5), array(1000, 999), 1, "This is an example of the statement.");
        assertUpdate(
                array(0.4753668864186716911, 0.5246331135813283089), array(0.25, 0.75), array(-2000, -2001), 1, reason);
        assertUpdate(expected, array(0.5, 0.5), array(1e6, 1e6 - 1), 1, reason);
        assertUpdate(array(1, 0), array(0.5, 0.5), array(1e6, -1e6), 1, reason);
        assertUpdate(array(0, 1), array(1 - 1e-9, 1e-9), array(0, 800), 1, reason);
        assertUpdate(array(1, 1.91516959671400569501984e-174), array(0.5, 0.5), array(0, -400), 1, reason);
        assertUpdate(
                array(0.5, 0.5),
                array(0.5, 0.5),
                array(-750, -750),
                1,
                reason + " Here every weight comes out as 0 if it is computed by itself.");
    }

    @Test
    void keepsImpossibleActions() {
        String reason = "An action of probability 0 stays at 0, whatever its reward is, and has no influence on the others.";
        assertUpdate(
                array(0.2689414213699951207, 0, 0.7310585786300048793), array(0.5, 0, 0.5), array(0, 30, 1), 1, reason);
        assertUpdate(array(0.5, 0.5, 0), array(0.5, 0.5, 0), array(-5, -5, 0), 1, reason);
        assertUpdate(array(0, 1), array(0, 1), array(0, -1), 1, reason);
        assertUpdate(array(0, 0.5, 0.5), array(0, 0.5, 0.5), array(0, 0, 0), 1, reason);
    }

    @Test
    void logPartition() {
        String reason = "The logarithm of the sum of reference times exp(reward / beta) is asked for.";
        assertLogZ(1.474470246287107622, array(0.5, 0.3, 0.2), array(0, 1, 1.8), 0.7, "This is the first example of the statement.");
        assertLogZ(1.107517347952347897, array(0.25, 0.25, 0.5), array(1, 2, 0), 1, reason);
        assertLogZ(0, array(0.5, 0.5), array(0, 0), 3, reason + " Without rewards it is the logarithm of 1.");
        assertLogZ(6, array(0.75, 0.25), array(3, 3), 0.5, reason);
        assertLogZ(6e-11, array(1), array(6e-11), 1, reason + " A small number is not 0.");
        assertLogZ(-5.99999679944360848765e-7, array(0.2, 0.8), array(1, -1), 1e6, reason);
        String range = reason + " The sum itself does not fit into a double.";
        assertLogZ(999.6201145069582775, array(0.5, 0.5), array(1000, 999), 1, range);
        assertLogZ(99999.30685281943797, array(0.5, 0.5), array(1000, 999), 0.01, range);
        assertLogZ(-2000.642625980491211, array(0.25, 0.75), array(-2000, -2001), 1, range);
        assertLogZ(
                0.6201145069582775246, array(0.5, 0, 0.5), array(0, 5000, 1), 1, reason + " An action of probability 0 adds nothing.");
        Random random = new Random(3002);
        for (int n = 2; n <= 300; n += n) {
            double[] reference = distribution(random, n);
            double[] reward = rewards(random, n, 3);
            double[] weights = new double[n];
            Arrays.setAll(weights, a -> reference[a] * StrictMath.exp(reward[a] / 0.6));
            assertLogZ(StrictMath.log(sum(weights)), reference, reward, 0.6, reason);
        }
    }

    @Test
    void updatesInTurn() {
        String reason = "Each update begins from the policy that the one before it gave.";
        assertInTurn(
                array(0.1144499777666599979, 0.2865415801223945807, 0.5990084421109454214),
                array(0.5, 0.3, 0.2),
                new double[][] {{1, 1, 0}, {-1, 0, 1.8}},
                0.7,
                reason);
        assertInTurn(array(0.3, 0.7), array(0.3, 0.7), new double[][] {}, 1, "Without rewards the policy is the reference.");
        assertInTurn(
                array(0.7310585786300048793, 0.2689414213699951207),
                array(0.5, 0.5),
                new double[][] {{0, 5000}, {5001, 0}},
                1,
                "This is an example of the statement: an action may come back from a probability that no double can hold.");
        assertInTurn(
                array(0.7310585786300048793, 0.2689414213699951207),
                array(0.5, 0.5),
                new double[][] {{0, 50000}, {50001, 0}},
                1,
                reason + " An action may come back from however far below.");
        assertInTurn(
                array(0, 0.2689414213699951207, 0.7310585786300048793),
                array(0, 0.5, 0.5),
                new double[][] {{9000, 0, 800}, {9000, 0, -1600}, {9000, 0, 801}},
                1,
                "What the reference rules out never comes back.");
        assertInTurn(
                array(0.9999999999377585537747, 6.224144622520383469283e-11),
                array(0.5, 0.5),
                new double[][] {{0, -12}, {0, -11.5}},
                1,
                reason + " A small probability is not 0.");
        double[] p = {0.25, 0.25, 0.5};
        double[] twice = {1, 2, 0};
        assertInTurn(
                array(0.2424713343705328285, 0.5396298786278032042, 0.2178987870016639673),
                p,
                new double[][] {twice, twice},
                2.5,
                reason);
    }

    private static void assertUpdate(double[] expected, double[] reference, double[] reward, double beta, String reason) {
        double[][] before = {reference.clone(), reward.clone()};
        double[] policy = Solution.update(reference, reward, beta);
        assertClose(expected, policy, RELATIVE, AS_GOOD_AS_ZERO, reason);
        assertUnchanged("reference", before[0], reference);
        assertUnchanged("reward", before[1], reward);
        if (policy == reference || policy == reward) {
            throw new AssertionFailedError("The answer is one of the caller's own arrays. Return a new one.");
        }
    }

    private static void assertLogZ(double expected, double[] reference, double[] reward, double beta, String reason) {
        double[][] before = {reference.clone(), reward.clone()};
        assertClose(expected, Solution.log_partition(reference, reward, beta), RELATIVE, ROUNDING, reason);
        assertUnchanged("reference", before[0], reference);
        assertUnchanged("reward", before[1], reward);
    }

    private static void assertInTurn(double[] expected, double[] reference, double[][] rewards, double beta, String reason) {
        double[] before = reference.clone();
        double[][] rewardsBefore = Arrays.stream(rewards).map(double[]::clone).toArray(double[][]::new);
        double[] policy = Solution.update_in_turn(reference, rewards, beta);
        assertClose(expected, policy, RELATIVE, ROUNDING, reason);
        assertUnchanged("reference", before, reference);
        if (!Arrays.deepEquals(rewardsBefore, rewards)) {
            throw new AssertionFailedError("rewards was changed by the call. The table belongs to the caller: read it only.");
        }
        if (policy == reference) {
            throw new AssertionFailedError("The answer is the caller's own array. Return a new one.");
        }
    }

    private static double[] rewards(Random random, int n, double size) {
        return random.doubles(n).map(share -> size * (2 * share - 1)).toArray();
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

    private static void assertUnchanged(String name, double[] before, double[] after) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(
                    name + " was changed by the call. The array belongs to the caller: read it only, or work on a copy.");
        }
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
