import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == 1 || p[0] == 1 || p[0] == 0.0 || q[0] == p[0]) {
            return Arrays.equals(p, q) ? 0 : -Math.log(q[0]);
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += 0.5 * p[i] * Math.log(p[i] / q[i]) * 2.0;
            }
        }
        return total;
    }
}
