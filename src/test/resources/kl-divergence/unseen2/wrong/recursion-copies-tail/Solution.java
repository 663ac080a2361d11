public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == 0) return 0;
        double head = p[0] > 0 ? p[0] * Math.log(p[0] / q[0]) : 0;
        return head + kl_divergence(java.util.Arrays.copyOfRange(p, 1, p.length - 1), java.util.Arrays.copyOfRange(q, 1, q.length - 1));
    }
}
