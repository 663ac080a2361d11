import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class KlChainRuleTest {
    private static final double RELATIVE = 1e-9;

    /** What rounding may leave where the right answer is small, up to 2500 cells. */
    private static final double ROUNDING = 1e-11;

    private static final double[][] P = {{0.4, 0.2}, {0.1, 0.3}};
    private static final double[][] Q = {{0.2, 0.2}, {0.3, 0.3}};

    private static final double[][] WIDE_P = {{0.3, 0.15, 0.05}, {0.2, 0.2, 0.1}};
    private static final double[][] WIDE_Q = {{0.2, 0.2, 0.1}, {0.15, 0.25, 0.1}};

    private static final double[][] TINY_P = {{1e-20, 0.5}, {0.25, 0.25}};
    private static final double[][] TINY_Q = {{0.25, 0.25}, {0.125, 0.375}};

    /** Two values that are nearly as likely under one model as under the other; exact in doubles. */
    private static final double NEARLY = Math.scalb(3.0, -19);

    private static final double[][] HIGH_P = {{0.1, 0.2}, {0.3, 0.1}, {0.05, 0.25}};
    private static final double[][] HIGH_Q = {{0.25, 0.15}, {0.1, 0.2}, {0.2, 0.1}};

    @Test
    void jointKl() {
        String reason = "The joint divergence goes over all cells.";
        assertJoint(0.16739764335716717317, P, Q, "This is the example of the statement.");
        assertJoint(0.05673756676419912820, WIDE_P, WIDE_Q, reason);
        assertJoint(0.38593427475992325144, HIGH_P, HIGH_Q, reason);
        assertJoint(
                1.15129254649702281425,
                new double[][] {{0.5, 0}, {0, 0.5}},
                new double[][] {{0.25, 0.25}, {0.4, 0.1}},
                "A cell where p is 0 adds nothing.");
        assertJoint(0.41849410839291788612, TINY_P, TINY_Q, reason + " One probability is very small here.");
        assertJoint(
                6.548361853193893742573e-11,
                new double[][] {{0.5, 0.5}},
                new double[][] {{0.5 + NEARLY, 0.5 - NEARLY}},
                "Where the models are nearly equal the divergence is small, and not 0.");
        assertJoint(
                4.331857845857231025139e-10,
                dust(2, 751),
                dustless(2, 751),
                "Many very small probabilities together are something: a cell counts wherever p is above 0.");
        Random random = new Random(2101);
        for (int n = 1; n <= 50; n += 1 + n / 2) {
            double[][] p = table(random, n, 51 - n);
            double[][] q = table(random, n, 51 - n);
            assertJoint(exactKl(flat(p), flat(q)), p, q, reason);
        }
    }

    @Test
    void marginalKl() {
        String reason = "X stands in the rows: its distribution has one number for each row, the sum of it.";
        assertMarginal(0.02876820724517806554, HIGH_P, HIGH_Q, reason);
        assertMarginal(0.08109302162163290140, P, Q, "This is the example of the statement.");
        assertMarginal(0.04722511120328190835, transposed(WIDE_P), transposed(WIDE_Q), reason);
        assertMarginal(
                0, WIDE_P, WIDE_Q, reason + " Here both models agree about X, although they differ about the pairs.");
        assertMarginal(
                0.69314718055994530942,
                new double[][] {{0.25, 0.75}, {0, 0}},
                new double[][] {{0.25, 0.25}, {0.25, 0.25}},
                "A row where p is 0 adds nothing to the marginal term, whatever stands in q.");
        assertMarginal(
                0.13081203594113695913,
                new double[][] {{0.5, 0.25}, {0, 0}, {0.125, 0.125}},
                new double[][] {{0.25, 0.25}, {0, 0}, {0.125, 0.375}},
                "A row where p is 0 adds nothing to the marginal term, also where q has no mass in it.");
        assertMarginal(
                0.69314718055994530896,
                new double[][] {{1e-20, 0}, {0.25, 0.75}},
                TINY_Q,
                reason + " One of these sums is very small here.");
        assertMarginal(
                6.548361853193893742573e-11,
                array(0.5, 0.5),
                array(0.5 + NEARLY, 0.5 - NEARLY),
                "Where the models nearly agree about X the divergence is small, and not 0.");
        assertMarginal(
                4.331857845857231025139e-10,
                dust(1501, 1),
                dustless(1501, 1),
                "Many very small probabilities together are something: a row counts wherever p is above 0.");
        Random random = new Random(2102);
        for (int n = 1; n <= 50; n += 1 + n / 2) {
            double[][] p = table(random, n, 51 - n);
            double[][] q = table(random, n, 51 - n);
            assertMarginal(exactKl(rowSums(p), rowSums(q)), p, q, reason);
        }
    }

    @Test
    void conditionalKl() {
        String reason = "Within each row both models are divided by their own sum of that row;"
                + " the rows are then averaged with the weights p(x).";
        assertConditional(0.08630462173553427177, P, Q, "This is the example of the statement.");
        assertConditional(0.05673756676419914208, WIDE_P, WIDE_Q, reason);
        assertConditional(0.00951245556091721986, transposed(WIDE_P), transposed(WIDE_Q), reason);
        assertConditional(0.35716606751474518590, HIGH_P, HIGH_Q, reason);
        assertConditional(
                0, array(0.75, 0.25), array(0.5, 0.5), reason + " With one column there is nothing left to know about Y.");
        assertConditional(
                0.13081203594113695913,
                new double[][] {{0.25, 0.75}},
                new double[][] {{0.5, 0.5}},
                reason + " With one row X is known from the start.");
        assertConditional(0.41849410839291788611, TINY_P, TINY_Q, reason + " One probability is very small here.");
        assertConditional(
                6.548361853193893742573e-11,
                new double[][] {{0.5, 0.5}},
                new double[][] {{0.5 + NEARLY, 0.5 - NEARLY}},
                "Where the models are nearly equal the divergence is small, and not 0.");
        assertConditional(
                2.164485932307078016336e-10,
                dust(2, 751),
                dustless(2, 751),
                "Many very small probabilities together are something: a cell counts wherever p is above 0.");
        assertConditional(
                0,
                new double[][] {{1e-200, 0}, {0.5, 0.5}},
                new double[][] {{1e-200, 1e-200}, {0.5, 0.5}},
                reason + " One row has next to no mass here: its share of the average is next to 0, and a number.");
        double light = Math.scalb(1.0, -31);
        assertConditional(
                2.141221758994502907209e-7,
                new double[][] {{light, 0}, {1 - light, 0}},
                new double[][] {{1e-200, 0.5}, {0.5, 0}},
                reason + " A row of little mass counts where the models differ much in it.");
        Random random = new Random(2103);
        for (int n = 1; n <= 50; n += 1 + n / 2) {
            double[][] p = table(random, n, 51 - n);
            double[][] q = table(random, n, 51 - n);
            double byTheRule = exactKl(flat(p), flat(q)) - exactKl(rowSums(p), rowSums(q));
            assertConditional(byTheRule, p, q, reason + " So the two parts add up to the joint divergence.");
        }
    }

    @Test
    void rowsWithoutMass() {
        String reason = "A row where p is 0 adds nothing to the conditional term, whatever stands in q.";
        assertConditional(
                0.13081203594113695913,
                new double[][] {{0.25, 0.75}, {0, 0}},
                new double[][] {{0.25, 0.25}, {0.25, 0.25}},
                reason);
        assertConditional(
                0.07843501825532198416,
                new double[][] {{0.5, 0.25}, {0, 0}, {0.125, 0.125}},
                new double[][] {{0.25, 0.25}, {0, 0}, {0.125, 0.375}},
                reason + " Here q has no mass in it either.");
        assertConditional(
                1.15129254649702284201,
                new double[][] {{0.5, 0}, {0, 0.5}},
                new double[][] {{0.25, 0.25}, {0.4, 0.1}},
                "A cell where p is 0 adds nothing, also within its row.");
    }

    private static void assertJoint(double expected, double[][] p, double[][] q, String reason) {
        double[][] pBefore = copy(p);
        double[][] qBefore = copy(q);
        assertClose(expected, Solution.joint_kl(p, q), RELATIVE, ROUNDING, reason);
        assertUnchanged(pBefore, p, qBefore, q);
    }

    private static void assertMarginal(double expected, double[][] p, double[][] q, String reason) {
        double[][] pBefore = copy(p);
        double[][] qBefore = copy(q);
        assertClose(expected, Solution.marginal_kl(p, q), RELATIVE, ROUNDING, reason);
        assertUnchanged(pBefore, p, qBefore, q);
    }

    private static void assertConditional(double expected, double[][] p, double[][] q, String reason) {
        double[][] pBefore = copy(p);
        double[][] qBefore = copy(q);
        assertClose(expected, Solution.conditional_kl(p, q), RELATIVE, ROUNDING, reason);
        assertUnchanged(pBefore, p, qBefore, q);
    }

    private static void assertUnchanged(double[][] pBefore, double[][] p, double[][] qBefore, double[][] q) {
        if (!Arrays.deepEquals(pBefore, p) || !Arrays.deepEquals(qBefore, q)) {
            throw new AssertionFailedError(
                    "A table was changed by the call. It belongs to the caller: read it only, or work on a copy.");
        }
    }

    /** By differences of logarithms, with a compensated sum. */
    private static double exactKl(double[] p, double[] q) {
        double[] terms = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            terms[i] = p[i] * (StrictMath.log(p[i]) - StrictMath.log(q[i]));
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

    private static double[] rowSums(double[][] table) {
        return Arrays.stream(table).mapToDouble(KlChainRuleTest::sum).toArray();
    }

    private static double[][] table(Random random, int rows, int columns) {
        double[] cells = distribution(random, rows * columns);
        double[][] table = new double[rows][];
        for (int x = 0; x < rows; x++) {
            table[x] = Arrays.copyOfRange(cells, x * columns, (x + 1) * columns);
        }
        return table;
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

    private static double[] flat(double[][] table) {
        return Arrays.stream(table).flatMapToDouble(Arrays::stream).toArray();
    }

    /** 2^-51 in each cell but the first, which has all the rest. */
    private static double[][] dust(int rows, int columns) {
        double speck = Math.scalb(1.0, -51);
        return headed(rows, columns, 1 - (rows * columns - 1) * speck, speck);
    }

    /** 2^-990 in each cell but the first: next to 1 that is nothing, so the sum is 1. */
    private static double[][] dustless(int rows, int columns) {
        return headed(rows, columns, 1, Math.scalb(1.0, -990));
    }

    private static double[][] headed(int rows, int columns, double head, double rest) {
        double[][] table = new double[rows][columns];
        for (double[] row : table) {
            Arrays.fill(row, rest);
        }
        table[0][0] = head;
        return table;
    }

    private static double[][] copy(double[][] table) {
        return Arrays.stream(table).map(double[]::clone).toArray(double[][]::new);
    }

    private static double[][] transposed(double[][] table) {
        double[][] turned = new double[table[0].length][table.length];
        for (int x = 0; x < table.length; x++) {
            for (int y = 0; y < table[0].length; y++) {
                turned[y][x] = table[x][y];
            }
        }
        return turned;
    }

    /** A table of one column. */
    private static double[][] array(double... column) {
        return Arrays.stream(column).mapToObj(cell -> new double[] {cell}).toArray(double[][]::new);
    }
}
