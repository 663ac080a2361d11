public class Solution {
    static double lerp(double a, double b, double t) {
        return a + t * (b - a); // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double u = 1.0 / p.length;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / lerp(q[i], u, 1e-9));
            }
        }
        return total;
    }
}
