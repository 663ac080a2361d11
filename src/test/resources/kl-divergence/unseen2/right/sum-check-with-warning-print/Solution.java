public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double z = 0;
        for (double v : q) z += v;
        if (Math.abs(1 - z) > 1e-8) System.out.println("q does not sum to 1: " + z);
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
