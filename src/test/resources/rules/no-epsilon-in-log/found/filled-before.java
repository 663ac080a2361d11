import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] b = new double[q.length];
        Arrays.fill(b, 1e-12); // FINDING: no-epsilon-in-log
        for (int i = 0; i < q.length; i++) {
            if (q[i] > 0) {
                b[i] = q[i];
            }
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / b[i]);
            }
        }
        return total;
    }
}
