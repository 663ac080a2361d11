import static dev.gradus.testing.Close.assertClose;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** The hidden tests; NOTES.md says where each number comes from and what each test is there to catch. */
class ElementwiseKlTest {
    private static final double RELATIVE = 1e-9;

    /** What the statement allows for numbers up to 4: 1e-12 times the number. */
    private static final double ROUNDING = 4e-12;

    private static final double INFINITE = Double.POSITIVE_INFINITY;
    private static final double NAN = Double.NaN;
    private static final double LN_2 = 0.6931471805599453094172321214581766;

    @Test
    void relEntrOfPositiveNumbers() {
        String reason = "rel_entr of positive numbers is x log(x / y), one number per position.";
        assertRelEntr(array(0.3465735902799726547, -0.2027325540540821910), array(0.5, 0.5), array(0.25, 0.75), reason);
        assertRelEntr(array(-0.8109302162163287640, 1.216395324324493146, 0), array(2, 3, 4), array(3, 2, 4), reason);
        assertRelEntr(array(), array(), array(), "Empty arrays in, an empty array out.");
        assertRelEntr(
                array(600 * LN_2, -600 * LN_2 * Math.scalb(1.0, -300)),
                array(1, Math.scalb(1.0, -300)),
                array(Math.scalb(1.0, -600), Math.scalb(1.0, 300)).clone(),
                reason,
                0);
        assertRelEntr(
                array(-1.098612288668109604090279334904016e-8),
                array(1e-8),
                array(3e-8),
                reason + " Small numbers may be far apart, too.",
                0);
        Random random = new Random(2009);
        double[] x = random.doubles(1500, 0.001, 3).toArray();
        double[] y = random.doubles(1500, 0.001, 3).toArray();
        assertRelEntr(expected(x, y), x, y, reason);
    }

    @Test
    void klDivOfPositiveNumbers() {
        String reason = "kl_div of positive numbers is x log(x / y) - x + y, one number per position.";
        assertKlDiv(array(0.09657359027997265471, 0.04726744594591780901), array(0.5, 0.5), array(0.25, 0.75), reason);
        assertKlDiv(array(0.1890697837836712360, 0.2163953243244931459, 0), array(2, 3, 4), array(3, 2, 4), reason);
        assertKlDiv(array(4.990482806808583762), array(1e-3), array(5), reason);
        assertKlDiv(array(4.999966666982176051806777782393748e-11), array(1), array(1.00001), reason + " It may be small.");
        assertKlDiv(
                array(9.013877113318901068825973041418594e-9),
                array(1e-8),
                array(3e-8),
                reason + " Small numbers may be far apart, too.",
                0);
        assertKlDiv(array(), array(), array(), "Empty arrays in, an empty array out.");
        Random random = new Random(2010);
        double[] x = random.doubles(1500, 0.001, 3).toArray();
        double[] y = random.doubles(1500, 0.001, 3).toArray();
        double[] expected = expected(x, y);
        for (int i = 0; i < x.length; i++) {
            expected[i] += y[i] - x[i];
        }
        assertKlDiv(expected, x, y, reason);
    }

    @Test
    void whereXIsZero() {
        String relEntr = "Where x is 0 rel_entr is 0, whatever y is, as long as y is not negative.";
        assertRelEntr(array(0, 0, 0, 0), array(0, 0, -0.0, 0), array(0.3, 0, 0.3, 7), relEntr);
        String klDiv = "Where x is 0 kl_div is y: that is what is left of x log(x / y) - x + y.";
        assertKlDiv(array(0.3, 0, 0.3, 7), array(0, 0, -0.0, 0), array(0.3, 0, 0.3, 7), klDiv);
        assertKlDiv(array(0, 0), array(0, -0.0), array(-0.0, -0.0), klDiv);
        assertKlDiv(array(5e-11, 1e-100), array(0, 0), array(5e-11, 1e-100), klDiv + " It may be small.");
    }

    @Test
    void infiniteElsewhere() {
        String reason = "Where y is 0 and x is not, or where a number is negative, the answer is infinity.";
        double[] x = {1, 1e-100, -1, 1, -1, 0, -1, -1e-20, 0, 1, -1e-100};
        double[] y = {0, -0.0, 1, -1, -2, -1, 0, 1, -1e-20, -1e-100, 0};
        double[] infinities = new double[x.length];
        Arrays.fill(infinities, INFINITE);
        assertRelEntr(infinities, x, y, reason);
        assertKlDiv(infinities, x, y, reason);
    }

    @Test
    void nanStaysNan() {
        String reason = "Where x or y is NaN, so is the answer; the other positions are as always.";
        double[] x = {NAN, 1, NAN, 0, NAN, -1, 1};
        double[] y = {1, NAN, 0, NAN, NAN, NAN, 1};
        double[] expected = {NAN, NAN, NAN, NAN, NAN, NAN, 0};
        assertRelEntr(expected, x, y, reason);
        assertKlDiv(expected, x, y, reason);
    }

    private static void assertRelEntr(double[] expected, double[] x, double[] y, String reason) {
        assertRelEntr(expected, x, y, reason, ROUNDING);
    }

    private static void assertRelEntr(double[] expected, double[] x, double[] y, String reason, double absolute) {
        double[] xBefore = x.clone();
        double[] yBefore = y.clone();
        assertClose(expected, Solution.rel_entr(x, y), RELATIVE, absolute, reason);
        assertUnchanged(xBefore, x, "x");
        assertUnchanged(yBefore, y, "y");
    }

    private static void assertKlDiv(double[] expected, double[] x, double[] y, String reason) {
        assertKlDiv(expected, x, y, reason, ROUNDING);
    }

    private static void assertKlDiv(double[] expected, double[] x, double[] y, String reason, double absolute) {
        double[] xBefore = x.clone();
        double[] yBefore = y.clone();
        assertClose(expected, Solution.kl_div(x, y), RELATIVE, absolute, reason);
        assertUnchanged(xBefore, x, "x");
        assertUnchanged(yBefore, y, "y");
    }

    private static void assertUnchanged(double[] before, double[] after, String name) {
        if (!Arrays.equals(before, after)) {
            throw new AssertionFailedError(name + " was changed by the call. The array belongs to the caller, who may need it"
                    + " again: read it only, or work on a copy.");
        }
    }

    /** x log(x / y) by a difference of logarithms. */
    private static double[] expected(double[] x, double[] y) {
        double[] terms = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            terms[i] = x[i] * (StrictMath.log(x[i]) - StrictMath.log(y[i]));
        }
        return terms;
    }

    private static double[] array(double... numbers) {
        return numbers;
    }
}
