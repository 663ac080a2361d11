public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        assert p.length == q.length : "lengths differ";
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                assert q[i] > 0;
                s += p[i] * Math.log(p[i] / q[i]);
            }
        }
        assert s > -1e-9 : s;
        return s == 0 ? 0 : s;
    }
}
