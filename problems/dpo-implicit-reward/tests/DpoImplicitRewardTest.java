import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class DpoImplicitRewardTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-12;

    @Test
    void implicitRewards() {
        String reason = "The reward is beta times the difference of the log-probabilities, policy less reference.";
        assertRewards(array(0.05, -0.05), array(-1, -2), array(-1.5, -1.5), 0.1, "This is the example of the statement.");
        assertRewards(array(0.09, -0.09, -0.19), array(-0.2, -1.9, -3.1), array(-1.1, -1, -1.2), 0.1, reason);
        assertRewards(array(0, 0), array(-3, -4), array(-3, -4), 2, reason + " Where nothing has changed there is no reward.");
        assertRewards(
                array(500, -250),
                array(-9000, -12000),
                array(-10000, -11500),
                0.5,
                reason + " Whole responses have log-probabilities far below what Math.exp can take.");
        assertRewards(
                array(0.001 * Math.scalb(1.0, -25), -0.001 * Math.scalb(1.0, -25)),
                array(-1, -1 - Math.scalb(1.0, -25)),
                array(-1 - Math.scalb(1.0, -25), -1),
                0.001,
                reason + " A small reward is not 0.");
        double[] scores = {-0.8471016458251503907, -1.347101645825150391, -1.847101645825150391};
        double[] best = {-0.1597201378117363950, -2.159720137811736395, -3.659720137811736395};
        assertRewards(
                array(3 - 2.312618491986586004, 1.5 - 2.312618491986586004, 0.5 - 2.312618491986586004),
                best,
                scores,
                1,
                reason + " For a policy that is optimal for some rewards, these come out but for a constant.");
        Random random = new Random(3201);
        for (int n = 1; n <= 100; n += n) {
            double[] policy = drawn(random, n, -900, 0);
            double[] reference = drawn(random, n, -900, 0);
            double[] expected = new double[n];
            Arrays.setAll(expected, y -> 0.3 * policy[y] - 0.3 * reference[y]);
            assertRewards(expected, policy, reference, 0.3, reason);
        }
    }

    @Test
    void ranksTheResponses() {
        String reason = "The places are asked for, that of the largest reward first; equal ones stay in order.";
        assertRanking(new int[] {1, 3, 0, 2}, array(0.5, 2, -1, 2), "This is the example of the statement.");
        assertRanking(new int[] {2, 0, 1, 3}, array(-1, -2, 7, -3), reason);
        assertRanking(new int[] {0, 1, 2}, array(4, 4, 4), reason);
        assertRanking(new int[] {0}, array(-5), reason);
        assertRanking(new int[] {2, 3, 1, 0}, array(0.1, 0.25, 0.75, 0.5), reason + " A reward may be a fraction.");
        assertRanking(
                new int[] {1, 2, 0}, array(-1e6, 1e6, 999999.9999), reason + " Rewards may be large, and differ by little.");
        assertRanking(
                new int[] {1, 2, 0}, array(0.5, 0.500000001, 0.500000001), reason + " Rewards are equal if they are the same number.");
        Random random = new Random(3202);
        for (int n = 2; n <= 300; n += n) {
            double[] rewards = new double[n];
            Arrays.setAll(rewards, y -> random.nextInt(10) / 4.0 - 1);
            // By counting who stands before: another way than sorting.
            int[] expected = new int[n];
            for (int y = 0; y < n; y++) {
                int before = 0;
                for (int other = 0; other < n; other++) {
                    before += rewards[other] > rewards[y] || (rewards[other] == rewards[y] && other < y) ? 1 : 0;
                }
                expected[before] = y;
            }
            assertRanking(expected, rewards, reason);
        }
    }

    @Test
    void preference() {
        String reason = "The preference is 1 / (1 + exp(-d)), with d for the reward of A less that of B.";
        assertPreference(0.7310585786300048793, 2, 1, reason);
        assertPreference(0.7310585786300048793, 1, 0, "This is the example of the statement.");
        assertPreference(0.2689414213699951207, 0, 1, reason + " The other way round it is the rest to 1.");
        assertPreference(0.5, 3.5, 3.5, reason);
        assertPreference(0.5249791874789399861, 0.05, -0.05, reason);
        assertPreference(1.928749847963917783e-22, -25, 25, reason + " A small preference is asked for to nine digits as well.");
        assertPreference(1, 5000, -5000, reason + " The exponential of a large number overflows.");
        assertPreference(0, -5000, 5000, reason + " The exponential of a large number overflows.");
        assertPreference(0.7310585786300048793, 1e6, 1e6 - 1, reason + " Only the difference matters.");
        Random random = new Random(3203);
        for (int i = 0; i < 100; i++) {
            double a = 40 * random.nextDouble() - 20;
            double b = 40 * random.nextDouble() - 20;
            double half = StrictMath.exp((a - b) / 2);
            assertPreference(half / (half + 1 / half), a, b, reason);
        }
    }

    @Test
    void dpoLoss() {
        String reason = "The loss is log(1 + exp(-d)), with d for the implicit reward of the chosen response"
                + " less that of the rejected one.";
        assertLoss(0.6443966600735708922, -1, -2, -1.5, -1.5, 0.1, "This is the example of the statement.");
        assertLoss(0.3132616875182228340, -1, -2, -1.5, -1.5, 1, reason);
        assertLoss(4.018149927917809740, -3, -1, -2, -2, 2, reason);
        assertLoss(0.6931471805599453094, -1, -1, -2, -2, 0.5, reason + " Both responses have the same reward here.");
        assertLoss(0.5490548622706681889, -12.5, -14, -13, -13.25, 0.25, reason);
        assertLoss(
                4990,
                -5000,
                -10,
                -10,
                -10,
                1,
                reason + " A response may have become far less probable; the loss is large, not infinite.");
        assertLoss(0, -10, -5000, -10, -10, 1, reason + " The exponential of a large number overflows.");
        assertLoss(
                7.58256042503714559725e-10,
                -1,
                -22,
                -1,
                -1,
                1,
                reason + " A small loss is not 0.");
        assertLoss(3.775134544207839547509716187595764e-11, -1, -25, -1, -1, 1, reason + " A small loss is not 0.");
        Random random = new Random(3204);
        for (int i = 0; i < 100; i++) {
            double[] logs = drawn(random, 4, -30, 0);
            double margin = 0.2 * (logs[0] - logs[1] - logs[2] + logs[3]);
            double expected = StrictMath.log(2 * StrictMath.cosh(margin / 2)) - margin / 2;
            assertLoss(expected, logs[0], logs[1], logs[2], logs[3], 0.2, reason);
        }
    }

    private static void assertRewards(
            double[] expected, double[] logPolicy, double[] logReference, double beta, String reason) {
        double[][] before = {logPolicy.clone(), logReference.clone()};
        assertClose(expected, Solution.implicit_rewards(logPolicy, logReference, beta), RELATIVE, ROUNDING, reason);
        assertUnchanged("logPolicy", before[0], logPolicy);
        assertUnchanged("logReference", before[1], logReference);
    }

    private static void assertRanking(int[] expected, double[] rewards, String reason) {
        double[] before = rewards.clone();
        int[] actual = Solution.ranking(rewards);
        if (!Arrays.equals(expected, actual)) {
            throw new AssertionFailedError(reason, shortened(expected), shortened(actual));
        }
        assertUnchanged("rewards", before, rewards);
    }

    private static String shortened(int[] places) {
        String text = Arrays.toString(places);
        return text.length() > 80 ? text.substring(0, 80) + " ..." : text;
    }

    private static void assertPreference(double expected, double a, double b, String reason) {
        assertClose(expected, Solution.preference(a, b), RELATIVE, 1e-300, reason);
    }

    private static void assertLoss(
            double expected,
            double chosenPolicy,
            double rejectedPolicy,
            double chosenReference,
            double rejectedReference,
            double beta,
            String reason) {
        assertClose(
                expected,
                Solution.dpo_loss(chosenPolicy, rejectedPolicy, chosenReference, rejectedReference, beta),
                RELATIVE,
                ROUNDING,
                reason);
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
