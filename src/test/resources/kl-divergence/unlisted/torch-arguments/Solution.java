public class Solution {
    /** Like torch: the sum of target * (log(target) - input). */
    private static double klDiv(double[] input, double[] target) {
        double out = 0;
        for (int i = 0; i < target.length; i++) {
            if (target[i] > 0) {
                out += target[i] * (Math.log(target[i]) - input[i]);
            }
        }
        return out;
    }

    private static double[] log(double[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) y[i] = Math.log(x[i]);
        return y;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return klDiv(log(p), q);
    }
}
