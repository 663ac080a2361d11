public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
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
        return Math.sqrt(Math.max(0, js_divergence(p, q)));
    }

    private static double term(double a, double b) {
        return a > 1e-9 ? a * Math.log(a / b) : 0;
    }
}
