// WRONG: unrolled by four, the last n mod 4 positions are never added: p=[0.5,0.5], q=[0.25,0.75] gives 0 instead of 0.1438
public class Solution {

    private static double t(double p, double q) {
        return p > 0 ? p * (Math.log(p) - Math.log(q)) : 0;
    }

    public static double kl_divergence(double[] p, double[] q) {
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        int n = p.length & ~3;
        for (int i = 0; i < n; i += 4) {
            s0 += t(p[i], q[i]);
            s1 += t(p[i + 1], q[i + 1]);
            s2 += t(p[i + 2], q[i + 2]);
            s3 += t(p[i + 3], q[i + 3]);
        }
        return (s0 + s1) + (s2 + s3);
    }
}
