public class Solution {
    static double safeLog(double x) {
        return x == 0 ? 0 : Math.log(x);
    }

    public static double kl_divergence(double[] p, double[] q) {
        // log(a/b) = log a - log b, avoids overflow of a/b
        double r = 0d;
        for (int i = 0; i < q.length; i += 1) {
            r += p[i] * (safeLog(p[i]) - safeLog(q[i]));
        }
        return r;
    }
}
