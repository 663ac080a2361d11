import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == 0) {
            return 0;
        }
        double head = p[0] > 0 ? p[0] * Math.log(p[0] / Math.max(q[0], 1e-12)) : 0; // FINDING: no-epsilon-in-log
        return head + kl_divergence(Arrays.copyOfRange(p, 1, p.length), Arrays.copyOfRange(q, 1, q.length));
    }
}
