import java.util.stream.IntStream;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] b = new double[q.length];
        IntStream.range(0, q.length).forEach(i -> b[i] = q[i] + 1e-12); // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / b[i]);
            }
        }
        return total;
    }
}
