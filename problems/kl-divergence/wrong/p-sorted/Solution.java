import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = p.clone();
        Arrays.sort(a);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (a[i] > 0) {
                total += a[i] * Math.log(a[i] / q[i]);
            }
        }
        return total;
    }
}
