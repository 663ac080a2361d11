// RIGHT: the entropy of the mixture less the mean of the entropies
public class Solution {
    private static double plogp(double v) {
        return v > 0 ? v * Math.log(v) : 0;
    }

    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double m = weight * p[i] + (1 - weight) * q[i];
            sum += weight * plogp(p[i]) + (1 - weight) * plogp(q[i]) - plogp(m);
        }
        return Math.max(0, sum);
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(js_divergence(p, q));
    }
}
