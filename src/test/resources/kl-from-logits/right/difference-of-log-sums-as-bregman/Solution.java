public class Solution {
    private record Shifted(double top, double[] values, double logSum) {
        static Shifted of(double[] z) {
            double top = z[0];
            for (double v : z) {
                top = v > top ? v : top;
            }
            double[] values = new double[z.length];
            double sum = 0.0;
            for (int i = 0; i < z.length; i++) {
                values[i] = z[i] - top;
                sum += Math.exp(values[i]);
            }
            return new Shifted(top, values, Math.log(sum));
        }
    }

    public static double logSumExp(double[] z) {
        Shifted s = Shifted.of(z);
        return s.top() + s.logSum();
    }

    /** KL = lse(w) - lse(z) + sum of p (z - w). */
    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        Shifted z = Shifted.of(pLogits);
        Shifted w = Shifted.of(qLogits);
        double weighted = 0.0;
        double weights = 0.0;
        for (int i = 0; i < pLogits.length; i++) {
            double e = Math.exp(z.values()[i]);
            weights += e;
            weighted += e * (z.values()[i] - w.values()[i]);
        }
        return (w.logSum() - z.logSum()) + weighted / weights;
    }
}
