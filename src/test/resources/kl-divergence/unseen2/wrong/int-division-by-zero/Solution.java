public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            int a = (int) p[i], b = (int) q[i];
            if (p[i] > 0) s += p[i] * Math.log(a / b);
        }
        return s;
    }
}
