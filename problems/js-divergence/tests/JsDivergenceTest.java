import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class JsDivergenceTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-12;

    /** What the root makes of it, where the distance is below and from 0.001 on. */
    private static final double ROOT_OF_ROUNDING = 1e-6;

    private static final double ROUNDING_OF_ROOT = 1e-9;

    private static final double LN_2 = 0.69314718055994530942;

    @Test
    void matchesTheFormula() {
        String reason = "Both are compared with their mixture, and the two divergences count one half each.";
        assertJs(0.03382207556860523000, array(0.5, 0.5), array(0.25, 0.75), "This is the first example of the statement.");
        assertJs(0.03382207556860523000, array(0.25, 0.75), array(0.5, 0.5), reason + " The direction makes no difference.");
        assertJs(0.05087461253959834052, array(0.5, 0.3, 0.2), array(0.2, 0.5, 0.3), reason);
        assertJs(0.13081203594113695913, array(0.75, 0.25), array(0.25, 0.75), reason);
        assertJs(0, array(0.2, 0.3, 0.5), array(0.2, 0.3, 0.5), "A distribution has the divergence 0 from itself.");
        assertJs(0, array(1), array(1), "There may be a single position.");
        assertJs(
                4.76837688742597309880e-7,
                array(0.5, 0.5),
                array(0.5009765625, 0.4990234375),
                "A small divergence is not 0.");
        assertJs(
                5.000000000565579063156407020167328e-11, array(0.5, 0.5), array(0.50001, 0.49999), "A small divergence is not 0.");
        Random random = new Random(2701);
        for (int n = 2; n <= 1000; n += n) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            assertJs(exact(p, q, 0.5), p, q, reason);
        }
    }

    @Test
    void isBoundedWhereKlIsNot() {
        String reason = "The mixture is above 0 wherever one of the two is, so nothing is infinite;"
                + " where one of them is 0 it adds 0 to its own divergence.";
        assertJs(LN_2 / 2, array(0.5, 0.5, 0), array(0, 0.5, 0.5), reason);
        assertJs(LN_2, array(1, 0), array(0, 1), "This is the second example of the statement.");
        assertJs(0.38039566584857788471, array(1, 0, 0), array(0.25, 0.25, 0.5), reason);
        assertJs(0.38039566584857788471, array(0.25, 0.25, 0.5), array(1, 0, 0), reason);
        assertJs(LN_2, array(0.25, 0, 0.75, 0), array(0, 0.5, 0, 0.5), reason);
        assertJs(0.06931471805599453479, array(0.9, 0.1, 0), array(0.9, 0, 0.1), reason);
        assertJs(0.03382207556860523000, array(0.5, 0, 0.5), array(0.25, 0, 0.75), reason + " Where both are 0 nothing is added.");
        assertJs(
                0.03382212138314482402923752,
                array(1e-7, 0.5, 0.5 - 1e-7),
                array(0, 0.25, 0.75),
                reason + " A small difference counts.");
        String rare = reason + " However small a probability is, it counts.";
        assertJs(1.732867951712363343325971313622350e-10, array(5e-10, 1 - 5e-10), array(0, 1), rare);
        double[] dust = new double[6001];
        double[] sure = new double[6001];
        Arrays.fill(dust, Math.scalb(1.0, -50));
        dust[0] = 1 - 6000 * Math.scalb(1.0, -50);
        sure[0] = 1;
        assertJs(1.8469151023515386455112597530557e-12, dust, sure, rare + " There may be thousands of small ones.");
        assertJs(
                0.6931402490881397415094478972406102,
                array(1e-5, 1 - 1e-5, 0),
                array(1e-5, 0, 1 - 1e-5),
                reason + " A little overlap makes it a little less than log 2.");
        Random random = new Random(2702);
        for (int n = 3; n <= 100; n += n) {
            double[] p = withZeros(random, n);
            double[] q = withZeros(random, n);
            assertJs(exact(p, q, 0.5), p, q, reason);
        }
    }

    @Test
    void weightsTheTwoSides() {
        String reason = "The weight stands in the mixture and in front of the divergence of p; the rest belongs to q in both places.";
        assertWeighted(
                0.02604822095115253149, array(0.5, 0.5), array(0.25, 0.75), 0.25,
                "This is the first example of the statement.");
        assertWeighted(0.02487003570179719423, array(0.5, 0.5), array(0.25, 0.75), 0.75, reason);
        assertWeighted(
                0.03382207556860523000, array(0.5, 0.5), array(0.25, 0.75), 0.5,
                reason + " With one half each it is js_divergence.");
        assertWeighted(
                0.56233514461880835029, array(1, 0), array(0, 1), 0.25,
                reason + " Without overlap it is the entropy of the weights.");
        assertWeighted(0.00022352309574812082, array(0.5, 0.3, 0.2), array(0.2, 0.5, 0.3), 0.001, reason);
        assertWeighted(
                3.750000000564809349452542128914017e-11,
                array(0.5, 0.5),
                array(0.50001, 0.49999),
                0.25,
                reason + " A small divergence is not 0.");
        Random random = new Random(2703);
        for (int n = 3; n <= 100; n += n) {
            double[] p = withZeros(random, n);
            double[] q = withZeros(random, n);
            double weight = 0.05 + 0.9 * random.nextDouble();
            assertWeighted(exact(p, q, weight), p, q, weight, reason);
        }
    }

    @Test
    void distanceIsNeverNan() {
        String reason = "The distance is the square root of the divergence.";
        assertDistance(0.18390779094047437881, array(0.5, 0.5), array(0.25, 0.75), "This is the first example of the statement.");
        assertDistance(0.83255461115769775635, array(1, 0), array(0, 1), reason);
        assertDistance(0.22555401246619032497, array(0.5, 0.3, 0.2), array(0.2, 0.5, 0.3), reason);
        assertDistance(0.00069053435015395293, array(0.5, 0.5), array(0.5009765625, 0.4990234375), reason);
        assertDistance(0.00002121320344671532032835, array(0.5, 0.5), array(0.50003, 0.49997), reason + " A small one is not 0.");
        assertDistance(
                7.071067812265400034852164208262988e-6, array(0.5, 0.5), array(0.50001, 0.49999), reason + " A small one is not 0.");
        String equal = "Equal or nearly equal distributions have a distance of 0 or nearly 0."
                + " Rounding may leave a little less than 0 under the root.";
        assertDistance(0, array(0.2, 0.3, 0.5), array(0.2, 0.3, 0.5), equal);
        Random random = new Random(2704);
        for (int n = 2; n <= 200; n++) {
            double[] p = distribution(random, n);
            double[] q = p.clone();
            for (int i = 0; i < n; i++) {
                q[i] = random.nextBoolean() ? Math.nextUp(p[i]) : Math.nextDown(p[i]);
            }
            assertDistance(0, p, q, equal);
        }
    }

    private static void assertJs(double expected, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertClose(expected, Solution.js_divergence(p, q), RELATIVE, ROUNDING, reason);
        assertUnchanged("p", pBefore, p);
        assertUnchanged("q", qBefore, q);
    }

    private static void assertWeighted(double expected, double[] p, double[] q, double weight, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertClose(expected, Solution.weighted_js(p, q, weight), RELATIVE, ROUNDING, reason);
        assertUnchanged("p", pBefore, p);
        assertUnchanged("q", qBefore, q);
    }

    private static void assertDistance(double expected, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        double absolute = expected < 0.001 ? ROOT_OF_ROUNDING : ROUNDING_OF_ROOT;
        assertClose(expected, Solution.js_distance(p, q), RELATIVE, absolute, reason);
        assertUnchanged("p", pBefore, p);
        assertUnchanged("q", qBefore, q);
    }

    /** The entropy of the mixture less the mean entropy: another way than two divergences. */
    private static double exact(double[] p, double[] q, double weight) {
        double[] terms = new double[3 * p.length];
        for (int i = 0; i < p.length; i++) {
            terms[3 * i] = -xLogX(weight * p[i] + (1 - weight) * q[i]);
            terms[3 * i + 1] = weight * xLogX(p[i]);
            terms[3 * i + 2] = (1 - weight) * xLogX(q[i]);
        }
        return sum(terms);
    }

    private static double xLogX(double x) {
        return x > 0 ? x * StrictMath.log(x) : 0;
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

    /** About half of the positions are 0. */
    private static double[] withZeros(Random random, int n) {
        double[] p = distribution(random, n);
        int kept = random.nextInt(n);
        for (int i = 0; i < n; i++) {
            p[i] = i != kept && random.nextBoolean() ? 0 : p[i];
        }
        return normalised(p);
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
