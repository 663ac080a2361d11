public class Solution {
    // we learned recursion this week so I use it
    public static double kl_divergence(double[] p, double[] q) {
        return rest(p, q, 0);
    }

    private static double rest(double[] p, double[] q, int from) {
        if (from == p.length) {
            return 0;
        }
        double here = 0;
        if (p[from] > 0) {
            here = p[from] * Math.log(p[from] / q[from]);
        }
        return here + rest(p, q, from + 1);
    }
}
