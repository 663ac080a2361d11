public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < q.length; j++) {
                if (p[i] > 0) s += p[i] * Math.log(p[i] / q[j]);
            }
        }
        return s;
    }
}
