import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = Arrays.stream(p).filter(x -> x > 0).toArray();
        double[] b = Arrays.stream(q).filter(x -> x > 0).toArray();
        double total = 0;
        for (int i = 0; i < a.length; i++) {
            total += a[i] * Math.log(a[i] / b[i]);
        }
        return total;
    }
}
