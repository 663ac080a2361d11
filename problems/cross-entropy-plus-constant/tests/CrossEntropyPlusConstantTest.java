import static dev.gradus.testing.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class CrossEntropyPlusConstantTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-11;
    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final double LN_2 = 0.6931471805599453094172321214581766;
    private static final double[] COIN = {0.5, 0.5};
    private static final double[] UNEVEN = {0.25, 0.75};

    @Test
    void lossesAreCrossEntropies() {
        String reason = "The loss of a model is its surprise, -log of its number, averaged over the data p.";
        assertLosses(array(0.8369882167858357313684), COIN, models(UNEVEN), reason);
        assertLosses(
                array(LN_2, 0.8369882167858357313684, INFINITE),
                COIN,
                models(COIN, UNEVEN, array(1, 0)),
                reason + " There is one number per model, infinite for one that rules out what happens.");
        String zero = "Where p is 0 a position adds nothing to the loss, whatever the model says.";
        assertLosses(
                array(1.643417719793179893574937472840334), array(0.6, 0, 0.4), models(array(0.3, 0.6, 0.1)), zero);
        assertLosses(array(0.9162907318741550096723759805101856), array(0, 0.5, 0.5), models(array(0, 0.2, 0.8)), zero);
        assertLosses(
                array(5.820766091516147312113683908690793e-11),
                array(1, 0),
                models(array(1 - Math.scalb(1.0, -34), Math.scalb(1.0, -34))),
                "A loss may be small, which is not 0.");
        assertLosses(
                array(INFINITE, LN_2), array(1e-90, 1), models(array(0, 1), COIN), reason + " However rare it is, it happens.");
        Random random = new Random(2022);
        for (int n : new int[] {1, 2, 5, 30, 1999}) {
            double[] p = distribution(random, n);
            double[][] models = {distribution(random, n), distribution(random, n), p.clone()};
            assertLosses(expected(p, models), p, models, reason);
        }
    }

    @Test
    void constantDependsOnTheDataAlone() {
        String reason = "The constant is what is left of the loss of a perfect model: a number that depends on p alone.";
        assertConstant(LN_2, COIN, reason);
        assertConstant(0.5623351446188083502880303152244589, UNEVEN, reason);
        assertConstant(1.029653014064573531917158779741000, array(0.2, 0.3, 0.5), reason);
        assertConstant(1.029653014064573531917158779741000, array(0, 0.2, 0.3, 0.5), reason + " Zeros add nothing.");
        assertConstant(0, array(0, 1, 0), reason + " Zeros add nothing.");
        assertConstant(
                5.09912570884570551653637799193843e-11,
                array(1 - Math.scalb(1.0, -39), Math.scalb(1.0, -39)),
                reason + " It may be small, which is not 0.");
        Random random = new Random(2023);
        for (int n : new int[] {1, 2, 5, 30, 1999}) {
            double[] p = distribution(random, n);
            assertConstant(expected(p, models(p))[0], p, reason);
        }
    }

    @Test
    void divergencesAreLossesMinusTheConstant() {
        String reason = "The divergence of a model is its loss minus the constant.";
        assertDivergences(array(0.1438410362258904637196), COIN, models(UNEVEN), reason);
        assertDivergences(
                array(0, 0.1438410362258904637196, INFINITE),
                COIN,
                models(COIN, UNEVEN, array(1, 0)),
                reason + " A perfect model has 0, one that rules out what happens has infinity.");
        assertDivergences(
                array(0.970406052783923448575084156274687),
                array(0.6, 0, 0.4),
                models(array(0.3, 0.6, 0.1)),
                "Where p is 0 a position adds nothing.");
        assertDivergences(
                array(4.999994449144877208129434753611296e-11),
                COIN,
                models(array(0.500005, 0.499995)),
                "A divergence may be small, which is not 0.");
        assertDivergences(
                array(INFINITE, LN_2), array(1e-90, 1), models(array(0, 1), COIN), reason + " However rare it is, it happens.");
        Random random = new Random(2024);
        for (int n : new int[] {1, 2, 5, 30, 1999}) {
            double[] p = distribution(random, n);
            double[][] models = {distribution(random, n), distribution(random, n), p.clone()};
            double[] divergences = expected(p, models);
            double entropy = expected(p, models(p))[0];
            assertDivergences(
                    array(divergences[0] - entropy, divergences[1] - entropy, 0), p, models, reason);
        }
    }

    @Test
    void bestHasTheLeastLoss() {
        String reason = "The best model has the smallest divergence, which is the smallest loss too. Counted from 0.";
        assertBest(0, COIN, models(UNEVEN), "A single model is the best one.");
        assertBest(0, COIN, models(COIN, UNEVEN), reason);
        assertBest(1, COIN, models(UNEVEN, COIN, array(1, 0)), reason);
        assertBest(2, array(0.2, 0.3, 0.5), models(array(0.5, 0.3, 0.2), array(0.1, 0.1, 0.8), array(0.25, 0.25, 0.5)), reason);
        assertBest(1, COIN, models(array(1, 0), UNEVEN, UNEVEN.clone()), "Of equally good models the first one counts.");
        assertBest(1, array(0.9, 0.1), models(array(1, 0), array(0.01, 0.99)), "A model that rules out what happens is worse than any other.");
        assertBest(1, COIN, models(array(0.501, 0.499), COIN), "A model is better even if its loss is smaller by little.");
        assertBest(
                1, array(1, 0), models(array(1e-300, 1), array(1.00001e-300, 1)), "Large losses may differ by little, too.");
        assertBest(0, COIN, models(array(1, 0), array(0, 1)), "All models are infinitely bad: the first one counts.");
        assertBest(1, array(1e-90, 1), models(array(0, 1), COIN), "What happens may be rare: a model that rules it out is worse than any other.");
        Random random = new Random(2025);
        for (int n : new int[] {3, 10, 100}) {
            double[] p = distribution(random, n);
            double[][] models = new double[9][];
            for (int k = 0; k < models.length; k++) {
                models[k] = distribution(random, n);
            }
            models[4] = p.clone();
            assertBest(4, p, models, reason);
        }
    }

    private static void assertLosses(double[] expected, double[] p, double[][] models, String reason) {
        double[] pBefore = p.clone();
        double[][] before = copy(models);
        assertClose(expected, Solution.losses(p, models), RELATIVE, ROUNDING, reason);
        assertAllUnchanged(pBefore, p, before, models);
    }

    private static void assertConstant(double expected, double[] p, String reason) {
        double[] before = p.clone();
        assertClose(expected, Solution.constant(p), RELATIVE, ROUNDING, reason);
        assertUnchanged(before, p, "p");
    }

    private static void assertDivergences(double[] expected, double[] p, double[][] models, String reason) {
        double[] pBefore = p.clone();
        double[][] before = copy(models);
        assertClose(expected, Solution.divergences(p, models), RELATIVE, ROUNDING, reason);
        assertAllUnchanged(pBefore, p, before, models);
    }

    private static void assertBest(int expected, double[] p, double[][] models, String reason) {
        double[] pBefore = p.clone();
        double[][] before = copy(models);
        assertEquals(expected, Solution.best(p, models), reason);
        assertAllUnchanged(pBefore, p, before, models);
    }

    private static void assertAllUnchanged(double[] pBefore, double[] p, double[][] before, double[][] models) {
        assertUnchanged(pBefore, p, "p");
        for (int k = 0; k < models.length; k++) {
            assertUnchanged(before[k], models[k], "models[" + k + "]");
        }
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** Cross-entropies with StrictMath, whose last digit is the same on every machine, and with Neumaier's compensated sum. */
    private static double[] expected(double[] p, double[][] models) {
        double[] losses = new double[models.length];
        for (int k = 0; k < models.length; k++) {
            double sum = 0;
            double lost = 0;
            for (int i = 0; i < p.length; i++) {
                double term = p[i] * StrictMath.log(1 / models[k][i]);
                double next = sum + term;
                lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
                sum = next;
            }
            losses[k] = sum + lost;
        }
        return losses;
    }

    private static double[][] copy(double[][] numbers) {
        return Arrays.stream(numbers).map(double[]::clone).toArray(double[][]::new);
    }

    private static double[][] models(double[]... models) {
        return models;
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
