import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class RlhfPolicyTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-9;
    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private static final double[] SCORES = {-1, -1.5, -2, -2.5, -3};
    private static final double[] REWARD = {3, 1.5, 0.5, -0.5, -2};

    @Test
    void normalisesTheReference() {
        String reason = "Scores are log-probabilities up to a constant: the exponentials of what comes out sum to 1.";
        assertReference(
                array(-0.8471016458251503907, -1.347101645825150391, -1.847101645825150391, -2.347101645825150391,
                        -2.847101645825150391),
                SCORES,
                "This is the example of the statement.");
        assertReference(array(-0.3132616875182228340, -1.313261687518222834), array(2000, 1999), reason + " Scores may be large.");
        assertReference(array(-1.313261687518222834, -0.3132616875182228340), array(-9001, -9000), reason);
        assertReference(array(0), array(-7), reason + " A single response has all of the probability.");
        assertReference(
                array(-1.313261687518222834, -0.3132616875182228340, NEVER),
                array(0, 1, NEVER),
                "A response that the reference never gives has minus infinity here too.");
        Random random = new Random(3101);
        for (int n = 2; n <= 300; n += n) {
            double[] scores = drawn(random, n, -5, 5);
            assertReference(logProbabilities(scores), scores, reason);
        }
    }

    @Test
    void findsTheOptimalPolicy() {
        String reason = "The log-probabilities of the best policy are those of the reference, plus reward / beta, less log Z.";
        assertPolicy(
                array(-0.1597201378117363950, -2.159720137811736395, -3.659720137811736395, -5.159720137811736395,
                        -7.159720137811736395),
                SCORES,
                REWARD,
                1,
                "This is the example of the statement.");
        assertPolicy(
                array(-0.03235658206552240895, -3.532356582065522409, -6.032356582065522409, -8.532356582065522409,
                        -12.03235658206552241),
                SCORES,
                REWARD,
                0.5,
                reason);
        String range = reason + " Exponentials of large numbers overflow, their logarithms do not.";
        assertPolicy(array(-1999, 0), array(2000, 1999), array(1000, 3000), 1, range);
        assertPolicy(array(-2000, -1000, 0), array(0, 0, 0), array(1, 2, 3), 0.001, range);
        assertPolicy(
                array(-1.313261687518222834, NEVER, -0.3132616875182228340),
                array(-5, NEVER, -5),
                array(0, 9000, 1),
                1,
                "What the reference never gives, no policy gives, whatever its reward is.");
        Random random = new Random(3102);
        for (int n = 2; n <= 300; n += n) {
            double[] scores = drawn(random, n, -5, 5);
            double[] reward = drawn(random, n, -3, 3);
            double[] tilted = new double[n];
            Arrays.setAll(tilted, y -> scores[y] + reward[y] / 0.4);
            assertPolicy(logProbabilities(tilted), scores, reward, 0.4, reason);
        }
    }

    @Test
    void logZ() {
        String reason = "Z is the average of exp(reward / beta) over the reference, which has to be normalised for it.";
        assertLogZ(2.312618491986586004, SCORES, REWARD, 1, "This is the example of the statement.");
        assertLogZ(5.185254936240372018, SCORES, REWARD, 0.5, reason);
        assertLogZ(0.6201145069582775246, array(0, 0), array(1, 0), 1, reason);
        assertLogZ(0, array(5, 2, 1), array(0, 0, 0), 1, reason + " Without rewards it is the average of 1.");
        assertLogZ(2998.686738312481777, array(2000, 1999), array(1000, 3000), 1, reason + " Z itself does not fit into a double.");
        assertLogZ(998.6867383124817772, array(0, 1, -2000), array(5, 4, 3000), 1, reason);
        assertLogZ(
                0.6201145069582775246,
                array(-5, NEVER, -5),
                array(0, 9000, 1),
                1,
                "What the reference never gives adds nothing to Z.");
        Random random = new Random(3103);
        for (int n = 2; n <= 300; n += n) {
            double[] scores = drawn(random, n, -5, 5);
            double[] reward = drawn(random, n, -3, 3);
            double[] reference = logProbabilities(scores);
            double[] terms = new double[n];
            Arrays.setAll(terms, y -> StrictMath.exp(reference[y] + reward[y] / 0.7));
            assertLogZ(StrictMath.log(sum(terms)), scores, reward, 0.7, reason);
        }
    }

    @Test
    void expectedReward() {
        String reason = "Each reward counts as much as the policy gives the response.";
        assertReward(
                2.738626676685708531,
                array(-0.1597201378117363950, -2.159720137811736395, -3.659720137811736395, -5.159720137811736395,
                        -7.159720137811736395),
                REWARD,
                "This is the example of the statement.");
        assertReward(1.5, array(Math.log(0.5), Math.log(0.5)), array(1, 2), reason);
        assertReward(-4, array(0), array(-4), reason);
        assertReward(
                2,
                array(NEVER, 0, -2000),
                array(1e4, 2, -1e4),
                "A response that is never given, or next to never, adds nothing.");
        Random random = new Random(3104);
        for (int n = 2; n <= 300; n += n) {
            double[] policy = logProbabilities(drawn(random, n, -5, 5));
            double[] reward = drawn(random, n, -3, 3);
            double[] terms = new double[n];
            Arrays.setAll(terms, y -> reward[y] * StrictMath.exp(policy[y]));
            assertReward(sum(terms), policy, reward, reason);
        }
    }

    @Test
    void objective() {
        String reason = "The objective is the expected reward less beta times the divergence of the policy from the reference.";
        double[] even = new double[5];
        Arrays.fill(even, Math.log(0.2));
        assertObjective(0.2623362666089499154, even, SCORES, REWARD, 1, reason + " The policy is an even one here.");
        assertObjective(
                2.312618491986586004,
                array(-0.1597201378117363950, -2.159720137811736395, -3.659720137811736395, -5.159720137811736395,
                        -7.159720137811736395),
                SCORES,
                REWARD,
                1,
                "This is the example of the statement.");
        assertObjective(
                0.5354342429898964242, array(Math.log(0.7), Math.log(0.3)), array(0, 0), array(1, 0), 2, reason);
        assertObjective(
                2.5 - 2 * 1.313261687518222834,
                array(0, NEVER),
                array(0, 1),
                array(2.5, 7),
                2,
                "A response that the policy never gives adds nothing to the divergence.");
        assertObjective(
                2.5 - 0.3132616875182228340,
                array(NEVER, 0, NEVER),
                array(0, 1, NEVER),
                array(1, 2.5, 9),
                1,
                "What neither of the two ever gives adds nothing.");
        assertObjective(
                NEVER,
                array(Math.log(0.5), Math.log(0.5)),
                array(0, NEVER),
                array(1, 1000),
                0.001,
                "If the policy gives what the reference never does, the divergence is infinite and the objective minus infinity.");
        assertObjective(
                NEVER,
                array(0, -800),
                array(0, NEVER),
                array(1, 1),
                1,
                "A response with a log-probability of -800 is rare, and not impossible: the reference never gives it,"
                        + " so the divergence is infinite.");
        assertObjective(1, array(0, -800), array(0, -800), array(1, 1), 1, "Rare under both models: it adds next to nothing.");
        Random random = new Random(3105);
        for (int n = 2; n <= 300; n += n) {
            double[] policy = logProbabilities(drawn(random, n, -5, 5));
            double[] scores = drawn(random, n, -5, 5);
            double[] reference = logProbabilities(scores);
            double[] reward = drawn(random, n, -3, 3);
            double[] terms = new double[n];
            Arrays.setAll(terms, y -> StrictMath.exp(policy[y]) * (reward[y] - 0.3 * policy[y] + 0.3 * reference[y]));
            assertObjective(sum(terms), policy, scores, reward, 0.3, reason);
        }
    }

    private static void assertReference(double[] expected, double[] scores, String reason) {
        double[] before = scores.clone();
        assertClose(expected, Solution.log_reference(scores), RELATIVE, ROUNDING, reason);
        assertUnchanged("scores", before, scores);
    }

    private static void assertPolicy(double[] expected, double[] scores, double[] reward, double beta, String reason) {
        double[][] before = {scores.clone(), reward.clone()};
        assertClose(expected, Solution.optimal_policy(scores, reward, beta), RELATIVE, ROUNDING, reason);
        assertUnchanged("scores", before[0], scores);
        assertUnchanged("reward", before[1], reward);
    }

    private static void assertLogZ(double expected, double[] scores, double[] reward, double beta, String reason) {
        double[][] before = {scores.clone(), reward.clone()};
        assertClose(expected, Solution.log_z(scores, reward, beta), RELATIVE, ROUNDING, reason);
        assertUnchanged("scores", before[0], scores);
        assertUnchanged("reward", before[1], reward);
    }

    private static void assertReward(double expected, double[] logPolicy, double[] reward, String reason) {
        double[][] before = {logPolicy.clone(), reward.clone()};
        assertClose(expected, Solution.expected_reward(logPolicy, reward), RELATIVE, ROUNDING, reason);
        assertUnchanged("logPolicy", before[0], logPolicy);
        assertUnchanged("reward", before[1], reward);
    }

    private static void assertObjective(
            double expected, double[] logPolicy, double[] scores, double[] reward, double beta, String reason) {
        double[][] before = {logPolicy.clone(), scores.clone(), reward.clone()};
        double rounding = ROUNDING * Math.max(1, beta);
        assertClose(expected, Solution.objective(logPolicy, scores, reward, beta), RELATIVE, rounding, reason);
        assertUnchanged("logPolicy", before[0], logPolicy);
        assertUnchanged("scores", before[1], scores);
        assertUnchanged("reward", before[2], reward);
    }

    /** From the odds against all others: another way than one normalising sum with its largest term taken out. */
    private static double[] logProbabilities(double[] logs) {
        double[] result = new double[logs.length];
        for (int y = 0; y < logs.length; y++) {
            double own = logs[y];
            result[y] = -StrictMath.log(sum(
                    Arrays.stream(logs).map(log -> StrictMath.exp(log - own)).toArray()));
        }
        return result;
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

    private static double[] drawn(Random random, int n, double from, double to) {
        return random.doubles(n).map(share -> from + share * (to - from)).toArray();
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
