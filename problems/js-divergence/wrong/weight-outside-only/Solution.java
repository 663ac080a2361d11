public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double mixture = (p[i] + q[i]) / 2;
            total += (term(p[i], mixture) + term(q[i], mixture)) / 2;
        }
        return total;
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double mixture = (p[i] + q[i]) / 2;
            total += weight * term(p[i], mixture) + (1 - weight) * term(q[i], mixture);
        }
        return total;
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(Math.max(0, js_divergence(p, q)));
    }

    private static double term(double a, double b) {
        return a > 0 ? a * Math.log(a / b) : 0;
    }
}
