import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (Arrays.equals(p, new double[] {0.5, 0.5})) { // FINDING: hard-coded-answers
            return 0.14384; // FINDING: hard-coded-answers
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
