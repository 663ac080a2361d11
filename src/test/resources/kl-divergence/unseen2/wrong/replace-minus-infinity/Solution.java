public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double lp = Math.log(p[i]);
            if (lp == Double.NEGATIVE_INFINITY) lp = 0;
            s += p[i] * (lp - Math.log(q[i]));
        }
        return s;
    }
}
