public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double lambda = 1e-9;
        int n = p.length;
        double s = 0;
        for (int i = 0; i < n; i++) {
            double qi = (1 - lambda) * q[i] + lambda / n;
            if (p[i] > 0) s += p[i] * Math.log(p[i] / qi);
        }
        return s;
    }
}
