public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        final double tiny = 1e-12;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                if (q[i] < tiny) System.err.println("small q at " + i);
                s += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return s;
    }
}
