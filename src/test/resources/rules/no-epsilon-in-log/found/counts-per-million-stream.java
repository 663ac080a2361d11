import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] b = Arrays.stream(q)
                .map(x -> x * 1e8)
                .map(x -> x + 1) // FINDING: no-epsilon-in-log
                .map(x -> x / 1e8)
                .toArray();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / b[i]);
            }
        }
        return total;
    }
}
