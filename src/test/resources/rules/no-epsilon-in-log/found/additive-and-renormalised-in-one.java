public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        double res = 0;
        for (int i = 0; i < n; i++) {
            double pi = (p[i] + 1e-6) / (1 + n * 1e-6); // FINDING: no-epsilon-in-log
            double qi = (q[i] + 1e-6) / (1 + n * 1e-6); // FINDING: no-epsilon-in-log
            res += pi * Math.log(pi / qi);
        }
        return res;
    }
}
