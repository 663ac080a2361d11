public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double mixture = (p[i] + q[i]) / 2;
            if (Math.abs(p[i] - q[i]) > 0.002 * mixture) {
                total += (term(p[i], mixture) + term(q[i], mixture)) / 2;
            }
        }
        return total;
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double mixture = weight * p[i] + (1 - weight) * q[i];
            total += weight * term(p[i], mixture) + (1 - weight) * term(q[i], mixture);
        }
        return total;
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, weighted_js(p, q, 0.5)));
    }

    private static double term(double a, double b) {
        return a > 0 ? a * Math.log(a / b) : 0;
    }
}
