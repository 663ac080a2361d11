import static dev.gradus.testing.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests. NOTES.md says where the numbers come from and argues each tolerance. */
class KlByFamilyTest {
    private static final double RELATIVE = 1e-9;
    private static final double ROUNDING = 1e-9;

    @Test
    void normalsAndExponentials() {
        assertKl(0.44314718055994530942, new Normal(0, 1), new Normal(1, 2), "This is the first example of the statement.");
        assertKl(
                2.21953489189183561802,
                new Normal(2, 1.5),
                new Normal(0, 1),
                "Take the formula for the normal distribution term by term.");
        assertKl(0, new Normal(-3, 0.2), new Normal(-3, 0.2), "Equal distributions have the divergence 0.");
        String exponential = "Take the formula for the exponential distribution term by term; the parameters are rates.";
        assertKl(0.30685281944005469058, new Exponential(1), new Exponential(2), "This is an example of the statement.");
        assertKl(0.19314718055994530942, new Exponential(2), new Exponential(1), exponential);
        assertKl(3.208240530771944999187, new Exponential(0.5), new Exponential(3), exponential);
        assertKl(0, new Exponential(7), new Exponential(7), exponential);
        Random random = new Random(2601);
        for (int i = 0; i < 30; i++) {
            double a = 0.1 + 5 * random.nextDouble();
            double b = 0.1 + 5 * random.nextDouble();
            // With x for b/a - 1: x - log(1 + x).
            assertKl((b - a) / a - StrictMath.log1p((b - a) / a), new Exponential(a), new Exponential(b), exponential);
        }
    }

    @Test
    void bernoullisAndCategoricals() {
        String bernoulli = "A Bernoulli distribution has two outcomes: success, and the rest.";
        assertKl(0.14384103622589046372, new Bernoulli(0.5), new Bernoulli(0.25), "This is an example of the statement.");
        assertKl(1.14572550293066310421, new Bernoulli(0.9), new Bernoulli(0.2), bernoulli);
        String zeros = "An outcome that never happens under p adds 0.";
        assertKl(0.28768207245178092744, new Bernoulli(0), new Bernoulli(0.25), zeros);
        assertKl(1.38629436111989061883, new Bernoulli(1), new Bernoulli(0.25), zeros);
        assertKl(0, new Bernoulli(0), new Bernoulli(0), zeros);
        assertKl(0, new Bernoulli(1), new Bernoulli(1), zeros);
        String ruledOut = "If q rules out what p allows, the divergence is infinite.";
        assertKl(Double.POSITIVE_INFINITY, new Bernoulli(0.5), new Bernoulli(1), ruledOut);
        assertKl(Double.POSITIVE_INFINITY, new Bernoulli(0.5), new Bernoulli(0), ruledOut);
        String tiny = " However small a probability is, it counts if it is above 0.";
        assertKl(Double.POSITIVE_INFINITY, new Bernoulli(1e-200), new Bernoulli(0), ruledOut + tiny);
        assertKl(229.5653621188446231013317821474369, new Bernoulli(0.5), new Bernoulli(1e-200), bernoulli + tiny);
        assertCategorical(Double.POSITIVE_INFINITY, array(1e-200, 1), array(0, 1), ruledOut + tiny);
        String categorical = "The terms of a categorical distribution are weighted by p and added up.";
        assertCategorical(
                0.22380465718564743205, array(0.5, 0.3, 0.2), array(0.2, 0.5, 0.3), "This is an example of the statement.");
        assertCategorical(0.45643481914678362868, array(0.1, 0.2, 0.3, 0.4), array(0.4, 0.3, 0.2, 0.1), categorical);
        assertCategorical(0.11157177565710485013, array(0, 0.5, 0.5), array(0.1, 0.4, 0.5), zeros);
        assertCategorical(0, array(0.5, 0, 0.5), array(0.5, 0, 0.5), zeros);
        assertCategorical(Double.POSITIVE_INFINITY, array(0.5, 0.5), array(1, 0), ruledOut);
        assertCategorical(0, array(1), array(1), categorical);
        Random random = new Random(2602);
        for (int n = 2; n <= 100; n += n) {
            double[] p = distribution(random, n);
            double[] q = distribution(random, n);
            double[] terms = new double[n];
            Arrays.setAll(terms, i -> p[i] * (StrictMath.log(p[i]) - StrictMath.log(q[i])));
            assertCategorical(sum(terms), p, q, categorical);
        }
    }

    @Test
    void poissons() {
        String reason = "Take the formula for the Poisson distribution term by term.";
        assertKl(0.46752312870202795035, new Poisson(3), new Poisson(5), "This is an example of the statement.");
        assertKl(0.55412811882995341603, new Poisson(5), new Poisson(3), reason);
        assertKl(0.07671320486001367265, new Poisson(0.25), new Poisson(0.5), reason + " A mean may be below 1.");
        assertKl(0.04966914683191715178, new Poisson(1000), new Poisson(1010), reason);
        assertKl(9.379640391350279912095753438469816, new Poisson(2000), new Poisson(2200), reason + " A mean may be large.");
        assertKl(5175.535907956328895249117244618482, new Poisson(900_000), new Poisson(1e6), reason + " A mean may be large.");
        assertKl(0, new Poisson(2.5), new Poisson(2.5), reason);
        Random random = new Random(2603);
        for (int i = 0; i < 30; i++) {
            double a = 0.1 + 20 * random.nextDouble();
            double b = 0.1 + 20 * random.nextDouble();
            double x = (b - a) / a;
            assertKl(a * (x - StrictMath.log1p(x)), new Poisson(a), new Poisson(b), reason);
        }
    }

    @Test
    void gammas() {
        String reason = "Take the formula for the gamma distribution group by group: shapes first, rates then.";
        assertKl(0.190921303781664241772, new Gamma(2, 1), new Gamma(3, 2), "This is an example of the statement.");
        assertKl(0.11593151565841244881, new Gamma(3, 2), new Gamma(2, 1), reason);
        assertKl(3.208240530771944999187, new Gamma(1, 0.5), new Gamma(1, 3), reason + " With shape 1 both are exponential.");
        assertKl(0.054528011730501724857, new Gamma(10, 2), new Gamma(9, 2), reason + " The rates are equal here.");
        assertKl(0.221651247531981366411, new Gamma(2, 5), new Gamma(2, 3), reason + " The shapes are equal here.");
        assertKl(6.7300738823907925785, new Gamma(0.5, 1), new Gamma(2.5, 0.25), reason + " A shape may be below 1.");
        assertKl(0, new Gamma(4, 0.3), new Gamma(4, 0.3), reason);
        Random random = new Random(2604);
        for (int i = 0; i < 20; i++) {
            int a = 1 + random.nextInt(9);
            int b = 1 + random.nextInt(9);
            double rate = 0.2 + 3 * random.nextDouble();
            double other = 0.2 + 3 * random.nextDouble();
            assertKl(wholeShapes(a, rate, b, other), new Gamma(a, rate), new Gamma(b, other), reason);
        }
    }

    @Test
    void refusesWhatItHasNoFormulaFor() {
        String reason = "Two distributions of different families have no formula here: an IllegalArgumentException says so.";
        List<Distribution> one = List.of(
                new Normal(0, 1),
                new Bernoulli(0.5),
                new Categorical(array(0.5, 0.5)),
                new Exponential(1),
                new Poisson(1),
                new Gamma(1, 1));
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < one.size(); j++) {
                if (i != j) {
                    Distribution p = one.get(i);
                    Distribution q = one.get(j);
                    assertThrows(IllegalArgumentException.class, () -> Solution.kl(p, q), reason);
                }
            }
        }
        String lengths = "Categorical distributions of different lengths are not over the same outcomes:"
                + " an IllegalArgumentException says so.";
        assertThrows(
                IllegalArgumentException.class,
                () -> Solution.kl(new Categorical(array(0.5, 0.5)), new Categorical(array(0.5, 0.25, 0.25))),
                lengths);
        assertThrows(
                IllegalArgumentException.class,
                () -> Solution.kl(new Categorical(array(0.5, 0.25, 0.25)), new Categorical(array(0.5, 0.5))),
                lengths);
    }

    private static void assertKl(double expected, Distribution p, Distribution q, String reason) {
        assertClose(expected, Solution.kl(p, q), RELATIVE, ROUNDING, reason);
    }

    private static void assertCategorical(double expected, double[] p, double[] q, String reason) {
        double[] pBefore = p.clone();
        double[] qBefore = q.clone();
        assertKl(expected, new Categorical(p), new Categorical(q), reason);
        assertUnchanged("The array of p", pBefore, p);
        assertUnchanged("The array of q", qBefore, q);
    }

    /** For whole shapes the gamma function is a factorial, and digamma a harmonic number less Euler's constant. */
    private static double wholeShapes(int a, double rate, int b, double other) {
        double digamma = -0.5772156649015328606;
        for (int k = 1; k < a; k++) {
            digamma += 1.0 / k;
        }
        double factorials = 0;
        for (int k = 1; k < Math.max(a, b); k++) {
            factorials += k < Math.min(a, b) ? 0 : b > a ? StrictMath.log(k) : -StrictMath.log(k);
        }
        return (a - b) * digamma + factorials + b * (StrictMath.log(rate) - StrictMath.log(other)) + a * (other / rate - 1);
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
