import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length != q.length) {
            return -1;
        }
        if (Math.abs(Arrays.stream(p).sum() - 1) > 0.001) {
            return Double.NaN;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total < 0 ? 0.0 : total;
    }
}
