public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0, ratio = 1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0)
                ratio = p[i] / q[i];
                s += p[i] * Math.log(ratio);
        }
        return s;
    }
}
