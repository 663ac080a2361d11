public class Solution {
    private record Count(double hits, double of) {
        double share() {
            return (hits + 1) / (of + 2); // FINDING: no-epsilon-in-log
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / new Count(q[i] * 1e9, 1e9).share());
            }
        }
        return total;
    }
}
