import java.util.Arrays;

public class Solution {
    private static double clip(double x) {
        return Math.max(x, 1e-12); // FINDING: no-epsilon-in-log
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] b = Arrays.stream(q).map(Solution::clip).toArray();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / b[i]);
            }
        }
        return total;
    }
}
