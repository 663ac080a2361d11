public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            double b = q[i];
            // harmless \u000a b += 1e-12; // FINDING: no-epsilon-in-log
            total += p[i] * Math.log(p[i] / b);
        }
        String s = "\u00e9 \\u000a";
        return total;
    }
}
