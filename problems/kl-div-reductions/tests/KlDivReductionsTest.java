import static dev.gradus.testing.Close.assertClose;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class KlDivReductionsTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-11;
    private static final double[][] INPUT = {{-1, -0.5}, {-2, -0.25}};
    private static final double[][] TARGET = {{0.25, 0.75}, {0.5, 0.5}};
    private static final String BELOW_0 = " For rows that are no distributions it may be below 0.";
    private static final double NEGATIVE = -0.5056471805599453094172321214581766;
    private static final double TOTAL = 0.4945176748212463402947375633173646;

    @Test
    void pointwiseMatches() {
        String reason = "With probabilities as target: target times (log target minus input), at each element.";
        assertPointwise(
                new double[][] {{-0.09657359027997265470861606072908828, 0.1592384456611643044205857455046294}, {0.6534264097200273452913839392709117, -0.2215735902799726547086160607290883}}, INPUT, TARGET, false, reason);
        assertPointwise(
                new double[][] {{399.6534264097200273452913839392709, 499.6534264097200273452913839392709}},
                row(-800, -2000),
                row(0.5, 0.25),
                false,
                reason + " The input may be far below 0: then it is the logarithm of a probability that no double can hold.");
        String log = "With logarithms as target: e to the power of the target, times (target minus input), at each element.";
        assertPointwise(
                new double[][] {{0.3678794411714423215955237701614609, 1.0}}, row(-2, -1), row(-1, 0), true, log);
        assertPointwise(
                new double[][] {{5.551114915347833687969e-8}},
                row(-1e9),
                row(Math.scalb(1.0, -54)),
                false,
                reason + " A target may be very small and still weigh something.");
        assertPointwise(row(6e-11), row(-6e-11), row(0), true, log + " A small number is not 0.");
        Random random = new Random(2019);
        for (int[] shape : new int[][] {{1, 1}, {3, 5}, {7, 2}, {40, 30}}) {
            double[][] input = drawn(random, shape, -5, 0);
            double[][] target = drawn(random, shape, 0.01, 1);
            assertPointwise(expected(input, target, false), input, target, false, reason);
            double[][] logTarget = drawn(random, shape, -4, 0);
            assertPointwise(expected(input, logTarget, true), input, logTarget, true, log);
        }
    }

    @Test
    void zerosInTheTarget() {
        String reason = "A target of 0 contributes exactly 0, and all other elements count as always.";
        assertPointwise(
                new double[][] {{0, 1.0, 0}}, new double[][] {{-3, -1, -2}}, new double[][] {{0, 1, 0}}, false, reason);
        assertReduced(0.5, row(-3, -0.5), row(0, 1), false, Reduction.SUM, reason);
        assertReduced(0.5, row(-0.5, -3), row(1, 0), false, Reduction.SUM, reason + " Nothing is left over from an earlier call.");
        assertReduced(0.75, new double[][] {{-1, -9}, {-9, -0.5}}, new double[][] {{1, 0}, {0, 1}}, false, Reduction.BATCHMEAN, reason);
        assertReduced(
                0.5,
                new double[][] {{-1}, {-1}},
                new double[][] {{0}, {1}},
                false,
                Reduction.MEAN,
                reason + " It is an element like any other: MEAN counts it.");
    }

    @Test
    void sumMatches() {
        String reason = "SUM adds all elements up, over all rows and columns.";
        assertReduced(TOTAL, INPUT, TARGET, false, Reduction.SUM, reason);
        assertReduced(TOTAL, INPUT, logarithms(TARGET), true, Reduction.SUM, reason + " The target is given as logarithms.");
        assertReduced(NEGATIVE, row(-0.25, -0.5), row(0.25, 0.25), false, Reduction.SUM, reason + BELOW_0);
        assertReduced(6e-11, row(-6e-11), row(0), true, Reduction.SUM, reason + " A small sum is not 0.");
        compareWithDrawn(Reduction.SUM, reason);
    }

    @Test
    void meanMatches() {
        String reason = "MEAN divides the sum by the number of all elements: rows times columns.";
        assertReduced(0.06266485538119164971196968477554114 / 2, row(-1, -0.5), row(0.25, 0.75), false, Reduction.MEAN, reason);
        assertReduced(TOTAL / 4, INPUT, TARGET, false, Reduction.MEAN, reason);
        assertReduced(TOTAL / 4, INPUT, logarithms(TARGET), true, Reduction.MEAN, reason + " The target is given as logarithms.");
        assertReduced(NEGATIVE / 2, row(-0.25, -0.5), row(0.25, 0.25), false, Reduction.MEAN, reason + BELOW_0);
        assertReduced(0.5, row(0, -1), row(1, 1), false, Reduction.MEAN, reason + " Elements of 0 count as elements.");
        assertReduced(6e-11, row(-6e-11), row(0), true, Reduction.MEAN, reason + " A small mean is not 0.");
        compareWithDrawn(Reduction.MEAN, reason);
    }

    @Test
    void batchmeanMatches() {
        String reason = "BATCHMEAN divides the sum by the number of rows.";
        assertReduced(TOTAL / 2, INPUT, TARGET, false, Reduction.BATCHMEAN, reason);
        assertReduced(TOTAL / 2, INPUT, logarithms(TARGET), true, Reduction.BATCHMEAN, reason + " The target is given as logarithms.");
        assertReduced(NEGATIVE, row(-0.25, -0.5), row(0.25, 0.25), false, Reduction.BATCHMEAN, reason + BELOW_0);
        assertReduced(6e-11, row(-6e-11), row(0), true, Reduction.BATCHMEAN, reason + " A small mean is not 0.");
        compareWithDrawn(Reduction.BATCHMEAN, reason);
    }

    private static void compareWithDrawn(Reduction reduction, String reason) {
        Random random = new Random(2016);
        for (int[] shape : new int[][] {{1, 6}, {6, 1}, {3, 5}, {50, 40}}) {
            double[][] input = drawn(random, shape, -5, 0);
            double[][] target = drawn(random, shape, 0.01, 1);
            BigDecimal total = BigDecimal.ZERO;
            for (double[] row : expected(input, target, false)) {
                for (double loss : row) {
                    total = total.add(new BigDecimal(loss));
                }
            }
            int parts = switch (reduction) {
                case SUM -> 1;
                case MEAN -> shape[0] * shape[1];
                case BATCHMEAN -> shape[0];
            };
            assertReduced(total.doubleValue() / parts, input, target, false, reduction, reason);
        }
    }

    private static void assertPointwise(
            double[][] expected, double[][] input, double[][] target, boolean logTarget, String reason) {
        double[][] inputBefore = copy(input);
        double[][] targetBefore = copy(target);
        double[][] losses = Solution.pointwise(input, target, logTarget);
        if (losses == null || losses.length != expected.length) {
            throw new AssertionFailedError("pointwise has to return as many rows as the input has.");
        }
        for (int row = 0; row < expected.length; row++) {
            assertClose(expected[row], losses[row], RELATIVE, ROUNDING, reason + " (Row " + row + ".)");
        }
        assertUnchanged(inputBefore, input, "input");
        assertUnchanged(targetBefore, target, "target");
    }

    private static void assertReduced(
            double expected, double[][] input, double[][] target, boolean logTarget, Reduction reduction, String reason) {
        double[][] inputBefore = copy(input);
        double[][] targetBefore = copy(target);
        assertClose(expected, Solution.reduced(input, target, logTarget, reduction), RELATIVE, ROUNDING, reason);
        assertUnchanged(inputBefore, input, "input");
        assertUnchanged(targetBefore, target, "target");
    }

    private static void assertUnchanged(double[][] before, double[][] after, String name) {
        if (!Arrays.deepEquals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** The elements with StrictMath, as differences of two products. */
    private static double[][] expected(double[][] input, double[][] target, boolean logTarget) {
        double[][] losses = copy(target);
        for (int row = 0; row < input.length; row++) {
            for (int i = 0; i < input[row].length; i++) {
                double p = logTarget ? StrictMath.exp(target[row][i]) : target[row][i];
                double logP = logTarget ? target[row][i] : StrictMath.log(p);
                losses[row][i] = p * logP - p * input[row][i];
            }
        }
        return losses;
    }

    private static double[][] drawn(Random random, int[] shape, double least, double most) {
        double[][] numbers = new double[shape[0]][];
        for (int row = 0; row < shape[0]; row++) {
            numbers[row] = random.doubles(shape[1], least, most).toArray();
        }
        return numbers;
    }

    private static double[][] logarithms(double[][] numbers) {
        double[][] logs = copy(numbers);
        for (double[] row : logs) {
            for (int i = 0; i < row.length; i++) {
                row[i] = StrictMath.log(row[i]);
            }
        }
        return logs;
    }

    private static double[][] copy(double[][] numbers) {
        return Arrays.stream(numbers).map(double[]::clone).toArray(double[][]::new);
    }

    private static double[][] row(double... numbers) {
        return new double[][] {numbers};
    }
}
