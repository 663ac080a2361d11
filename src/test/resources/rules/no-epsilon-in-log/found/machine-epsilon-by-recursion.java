public class Solution {
    private static double machineEpsilon(double e) {
        return 1 + e / 2 == 1 ? e : machineEpsilon(e / 2);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double eps = machineEpsilon(1);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + eps)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
