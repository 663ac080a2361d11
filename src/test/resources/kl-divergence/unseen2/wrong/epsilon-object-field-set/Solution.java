public class Solution {
    double eps;
    double run(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) s += p[i] * Math.log((p[i] + this.eps) / (q[i] + this.eps));
        return s;
    }
    public static double kl_divergence(double[] p, double[] q) {
        Solution t = new Solution();
        t.eps = 1e-12;
        return t.run(p, q);
    }
}
