import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = Arrays.asList(1, 2, 3).size() + q.length;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double b = q[i] > 0 ? q[i] : 1e-4 / (n * n); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
