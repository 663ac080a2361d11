public class Solution {
    private static double log(double v) {
        return Math.max(-100, Math.log(v));
    }

    private static double cross(double[] weight, double[] model) {
        double s = 0;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                if (model[i] == 0) {
                    return Double.POSITIVE_INFINITY;
                }
                s -= weight[i] * log(model[i]);
            }
        }
        return s;
    }

    public static TokenReport compare(double[] p, double[] q) {
        double h = cross(p, q);
        double forward = h - cross(p, p);
        double reverse = cross(q, p) - cross(q, q);
        return new TokenReport(forward, reverse, h, Math.exp(h), Math.exp(forward));
    }
}
