import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double mass = Arrays.stream(q).sum();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + 1 / (1e8 * mass))); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
