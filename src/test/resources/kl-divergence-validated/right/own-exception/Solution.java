public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p == null || q == null) {
            throw new NullPointerException();
        }
        check(p.length > 0, "empty");
        check(p.length == q.length, "lengths");
        double sumP = 0;
        double sumQ = 0;
        double cross = 0;
        double own = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            check(Double.isFinite(p[i]) && Double.isFinite(q[i]), "not finite");
            check(Math.min(p[i], q[i]) >= 0, "negative");
            sumP += p[i];
            sumQ += q[i];
            if (p[i] > 0) {
                cross -= p[i] * Math.log(q[i]);
                own -= p[i] * Math.log(p[i]);
            }
        }
        check(Math.abs(sumP - 1) < 1e-10 && Math.abs(sumQ - 1) < 1e-10, "sum");
        return cross - own;
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new NoDistribution(message);
        }
    }

    private static class NoDistribution extends IllegalArgumentException {
        NoDistribution(String message) {
            super(message);
        }
    }
}
