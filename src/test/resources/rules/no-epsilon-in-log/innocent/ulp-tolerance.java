import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double slack = q.length * Math.ulp(1.0) * 4;
        if (Math.abs(Arrays.stream(q).sum() - 1) > slack + 1e-12) {
            return Double.NaN;
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
