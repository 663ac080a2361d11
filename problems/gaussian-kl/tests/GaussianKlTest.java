import static dev.gradus.testing.Close.assertClose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class GaussianKlTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-12;

    @Test
    void matchesTheFormula() {
        String reason = "Work out the terms of the formula one by one and compare.";
        assertKl(0.44314718055994530942, 0, 1, 1, 2, "This is the first example of the statement.");
        assertKl(2.21953489189183561802, 2, 1.5, 0, 1, "This is the second example of the statement.");
        assertKl(0.80685281944005469058, 0, 2, 0, 1, reason + " Here only the widths differ: a wide Gaussian against a narrow one.");
        assertKl(0.31814718055994530942, 0, 1, 0, 2, reason + " Here only the widths differ: a narrow Gaussian against a wide one.");
        assertKl(0.5, 1, 2, 3, 2, reason + " Here only the means differ, and count in units of sigma2.");
        assertKl(1.01657621921927549309, 0, 1, 2, 1.5, reason);
        assertKl(512.496290731874155019, -3, 0.1, 5, 0.25, reason);
        assertKl(0.88888888888888888889, 1e9, 3, 1e9 + 4, 3, reason + " The means are far from 0, and 4 apart.");
        Random random = new Random(2301);
        for (int i = 0; i < 50; i++) {
            double mu1 = 4 * random.nextDouble() - 2;
            double mu2 = 4 * random.nextDouble() - 2;
            double sigma1 = 0.1 + 3 * random.nextDouble();
            double sigma2 = 0.1 + 3 * random.nextDouble();
            assertKl(exact(mu1, sigma1, mu2, sigma2), mu1, sigma1, mu2, sigma2, reason);
        }
    }

    @Test
    void isZeroForEqualGaussians() {
        String reason = "A Gaussian costs nothing against itself.";
        assertKl(0, 0, 1, 0, 1, reason);
        assertKl(0, -7, 0.3, -7, 0.3, reason);
        assertKl(0, 1e6, 250, 1e6, 250, reason);
        assertKl(
                9.52124155994291558684e-7,
                5,
                1,
                5,
                1.0009765625,
                "Nearly equal Gaussians have a small divergence, which is not 0.");
        assertKl(5.000000000000000818030539140313129e-11, 0, 1, 1e-5, 1, "Means that differ by little are not the same.");
        assertKl(2.499979166840046402343956423282237e-11, 3, 2, 3, 2.00001, "Widths that differ by little are not the same.");
    }

    @Test
    void holdsOnEveryScale() {
        String reason = "Multiplied by one factor, all four numbers mean the same in another unit."
                + " A square may leave the range of a double where a ratio does not.";
        assertKl(5.30685281944005469058, 1e-200, 2e-200, 4e-200, 1e-200, reason);
        assertKl(0.81814718055994530942, 3e200, 1e200, 1e200, 2e200, reason);
        assertKl(0.44314718055994530942, 0, Math.scalb(1.0, -900), Math.scalb(1.0, -900), Math.scalb(1.0, -899), reason);
        assertKl(0.44314718055994530942, 0, Math.scalb(1.0, 900), Math.scalb(1.0, 900), Math.scalb(1.0, 901), reason);
        assertKl(0.80685281944005469058, 0, 2e300, 0, 1e300, reason);
        assertKl(5.000000000000000002661e159, 0, 1e80, 0, 1, "A Gaussian may be far wider than the other one. It is as costly as the formula says.");
        assertKl(5.000000000000000002661e159, 1e80, 1, 0, 1, "The means may be far apart. It is as costly as the formula says.");
        assertKl(
                27.131021115928548228,
                0,
                1e-12,
                0,
                1,
                "A Gaussian may be far narrower than the other one. Its logarithm is what counts then.");
    }

    @Test
    void independentComponentsAddUp() {
        String reason = "The divergence of independent components is the sum of theirs.";
        assertDiagonal(
                2.66268207245178092744,
                array(0, 2),
                array(1, 1.5),
                array(1, 0),
                array(2, 1),
                "This is the third example of the statement.");
        assertDiagonal(2.125, array(1, -1, 0.5), array(0.5, 2, 1), array(0, 0, 0.5), array(1, 1, 1), reason);
        assertDiagonal(0.5, array(1), array(2), array(3), array(2), reason + " There may be a single one.");
        assertDiagonal(
                919.034037197618273527,
                array(0, 0, 0, 0),
                array(1e-100, 1e-100, 1e-100, 1e-100),
                array(0, 0, 0, 0),
                array(1, 1, 1, 1),
                reason + " Each ratio fits into a double; their product need not.");
        assertDiagonal(
                3.299979166840046329940935344700252e-11,
                array(0, 0),
                array(1, 1),
                array(4e-6, 0),
                array(1, 1.000005),
                reason + " It may be small, which is not 0.");
        Random random = new Random(2302);
        for (int n = 2; n <= 300; n += 1 + n) {
            double[] mu1 = drawn(random, n, -2, 2);
            double[] mu2 = drawn(random, n, -2, 2);
            double[] sigma1 = drawn(random, n, 0.2, 3);
            double[] sigma2 = drawn(random, n, 0.2, 3);
            double expected = 0;
            for (int i = 0; i < n; i++) {
                expected += exact(mu1[i], sigma1[i], mu2[i], sigma2[i]);
            }
            assertDiagonal(expected, mu1, sigma1, mu2, sigma2, reason);
        }
    }

    private static void assertKl(double expected, double mu1, double sigma1, double mu2, double sigma2, String reason) {
        assertClose(expected, Solution.kl_gaussian(mu1, sigma1, mu2, sigma2), RELATIVE, ROUNDING, reason);
    }

    private static void assertDiagonal(
            double expected, double[] mu1, double[] sigma1, double[] mu2, double[] sigma2, String reason) {
        double[][] before = {mu1.clone(), sigma1.clone(), mu2.clone(), sigma2.clone()};
        assertClose(expected, Solution.kl_diagonal(mu1, sigma1, mu2, sigma2), RELATIVE, ROUNDING, reason);
        assertUnchanged("mu1", before[0], mu1);
        assertUnchanged("sigma1", before[1], sigma1);
        assertUnchanged("mu2", before[2], mu2);
        assertUnchanged("sigma2", before[3], sigma2);
    }

    /** The fraction in 40 digits, the logarithm as half of that of the squares: another way than most submissions go. */
    private static double exact(double mu1, double sigma1, double mu2, double sigma2) {
        MathContext digits = new MathContext(40);
        BigDecimal shift = new BigDecimal(mu1).subtract(new BigDecimal(mu2));
        BigDecimal variance1 = new BigDecimal(sigma1).pow(2);
        BigDecimal variance2 = new BigDecimal(sigma2).pow(2);
        double logarithm = StrictMath.log(variance2.divide(variance1, digits).doubleValue()) / 2;
        return variance1
                .add(shift.pow(2))
                .subtract(variance2)
                .divide(variance2.multiply(BigDecimal.valueOf(2)), digits)
                .add(new BigDecimal(logarithm))
                .doubleValue();
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
