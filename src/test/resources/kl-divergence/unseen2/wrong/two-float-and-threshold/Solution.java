public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        float s = 0f;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 1e-8) s += (float) (p[i] * Math.log(p[i] / q[i]));
        }
        return s;
    }
}
