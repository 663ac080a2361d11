import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double mean = Arrays.stream(q).average().orElse(0);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + mean / 1000)); // FINDING: no-epsilon-in-log
            }
        }
        return total;
    }
}
