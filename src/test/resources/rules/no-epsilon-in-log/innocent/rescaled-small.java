import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = Arrays.stream(p).map(x -> x * 1e-6).toArray();
        double[] b = Arrays.stream(q).map(x -> x * 1e-6).toArray();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }
}
