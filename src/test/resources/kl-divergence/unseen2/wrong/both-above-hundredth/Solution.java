public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double result = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] < 0.01) continue;
            result += p[i] * Math.log(p[i] / q[i]);
        }
        return result;
    }
}
