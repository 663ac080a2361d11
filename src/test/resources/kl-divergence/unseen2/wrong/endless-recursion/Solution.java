public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return rest(p, q, 0);
    }
    static double rest(double[] p, double[] q, int i) {
        if (i == p.length) return 0;
        double here = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        return here + rest(p, q, i++);
    }
}
