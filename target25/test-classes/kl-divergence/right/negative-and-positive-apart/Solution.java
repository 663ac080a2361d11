public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double above = 0;
        double below = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double term = p[i] * Math.log(p[i] / q[i]);
                if (term < 0) {
                    below += term;
                } else {
                    above += term;
                }
            }
        }
        return above + below;
    }
}
