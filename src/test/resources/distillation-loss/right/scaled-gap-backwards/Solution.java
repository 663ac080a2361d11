// RIGHT: validated and copied input, loops backwards, T^2 multiplied into each term, Kahan sums, series for e^u - 1 - u near 0
public class Solution {
    private static final class Kahan {
        private double sum;
        private double carry;

        void add(double v) {
            double y = v - carry;
            double t = sum + y;
            carry = (t - sum) - y;
            sum = t;
        }
    }

    /** e^u - 1 - u. */
    private static double beyondTangent(double u) {
        if (Math.abs(u) > 0.05) {
            return Math.expm1(u) - u;
        }
        double h = 0;
        for (int k = 11; k >= 2; k--) {
            h = (1 + h) * u / k;
        }
        return h * u;
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        if (teacherLogits.length == 0 || teacherLogits.length != studentLogits.length || !(temperature > 0)) {
            throw new IllegalArgumentException();
        }
        double[] t = teacherLogits.clone();
        double[] s = studentLogits.clone();
        double[] logP = logSoftmax(t, temperature);
        Kahan centre = new Kahan();
        for (int i = t.length - 1; i >= 0; i--) {
            centre.add(Math.exp(logP[i]) * (s[i] - t[i]));
        }
        double[] d = new double[t.length];
        double max = Double.NEGATIVE_INFINITY;
        boolean wide = false;
        for (int i = t.length - 1; i >= 0; i--) {
            d[i] = (s[i] - t[i] - centre.sum) / temperature;
            max = Math.max(max, logP[i] + d[i]);
            wide |= Math.abs(d[i]) > 300;
        }
        if (wide) {
            Kahan all = new Kahan();
            Kahan own = new Kahan();
            for (int i = t.length - 1; i >= 0; i--) {
                all.add(Math.exp(logP[i] + d[i] - max));
                own.add(Math.exp(logP[i]) * d[i]);
            }
            return temperature * temperature * (max + Math.log(all.sum) - own.sum);
        }
        Kahan scaled = new Kahan();
        for (int i = t.length - 1; i >= 0; i--) {
            scaled.add(Math.exp(logP[i]) * beyondTangent(d[i]));
        }
        return temperature * temperature * Math.log1p(scaled.sum);
    }

    private static double[] logSoftmax(double[] z, double temperature) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        Kahan sum = new Kahan();
        double[] out = new double[z.length];
        for (int i = z.length - 1; i >= 0; i--) {
            out[i] = (z[i] - max) / temperature;
            sum.add(Math.exp(out[i]));
        }
        for (int i = 0; i < out.length; i++) {
            out[i] -= Math.log(sum.sum);
        }
        return out;
    }
}
