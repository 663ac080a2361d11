public class Solution {
    private static double guard(String how) {
        return switch (how) {
            case "torch" -> 1e-7;
            case "scipy" -> 0;
            default -> 1e-12;
        };
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + guard("torch"))); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
