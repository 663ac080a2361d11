import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double eps = IntStream.range(0, 12).mapToDouble(k -> 0.1).reduce(1, (a, b) -> a * b); // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (q[i] + eps));
            }
        }
        return total;
    }
}
