// RIGHT: softmax and logarithm in 50 digits (BigDecimal), the formula of the statement otherwise as it stands
import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    private static final MathContext MC = new MathContext(50);
    private static final int HALVINGS = 30;

    /** e^x for x <= 0 not below about -4e6, to some 38 digits: halve the argument, a Taylor series, then squarings. */
    private static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.valueOf(1L << HALVINGS), MC);
        BigDecimal sum = BigDecimal.ONE;
        BigDecimal term = BigDecimal.ONE;
        for (int k = 1; k <= 30; k++) {
            term = term.multiply(small, MC).divide(BigDecimal.valueOf(k), MC);
            sum = sum.add(term, MC);
        }
        for (int k = 0; k < HALVINGS; k++) {
            sum = sum.multiply(sum, MC);
        }
        return sum;
    }

    /** log of a number between 1 and a few millions: Newton steps from the double answer. */
    private static BigDecimal log(BigDecimal v) {
        BigDecimal y = BigDecimal.valueOf(Math.log(v.doubleValue()));
        for (int k = 0; k < 2; k++) {
            BigDecimal e = exp(y.negate()).multiply(v, MC); // about 1
            BigDecimal r = e.subtract(BigDecimal.ONE, MC);
            // log(e) = r - r^2/2 + ...
            y = y.add(r, MC).subtract(r.multiply(r, MC).divide(BigDecimal.valueOf(2), MC), MC);
        }
        return y;
    }

    private record Softened(BigDecimal[] scores, BigDecimal logSum) {
        static Softened of(double[] z, double temperature) {
            double max = z[0];
            for (double v : z) {
                max = Math.max(max, v);
            }
            BigDecimal[] scores = new BigDecimal[z.length];
            BigDecimal sum = BigDecimal.ZERO;
            BigDecimal t = new BigDecimal(temperature);
            for (int i = 0; i < z.length; i++) {
                scores[i] = new BigDecimal(z[i]).subtract(new BigDecimal(max)).divide(t, MC);
                sum = sum.add(exp(scores[i]), MC);
            }
            return new Softened(scores, log(sum));
        }

        BigDecimal logOf(int i) {
            return scores[i].subtract(logSum, MC);
        }
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        Softened p = Softened.of(teacherLogits, temperature);
        Softened q = Softened.of(studentLogits, temperature);
        BigDecimal kl = BigDecimal.ZERO;
        for (int i = 0; i < teacherLogits.length; i++) {
            BigDecimal lp = p.logOf(i);
            BigDecimal weight = exp(lp.min(BigDecimal.ZERO));
            kl = kl.add(weight.multiply(lp.subtract(q.logOf(i), MC), MC), MC);
        }
        BigDecimal t = new BigDecimal(temperature);
        return kl.multiply(t).multiply(t).doubleValue();
    }
}
