import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double[] pair = {q[i], 1e-12}; // FINDING: no-epsilon-in-log
                Arrays.sort(pair);
                double b = pair[1];
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
