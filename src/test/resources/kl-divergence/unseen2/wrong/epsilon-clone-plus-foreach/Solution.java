public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] b = q.clone();
        for (int i = 0; i < b.length; i++) b[i] += 1e-14;
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / b[i]);
        }
        return s;
    }
}
