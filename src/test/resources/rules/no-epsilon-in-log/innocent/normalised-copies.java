import java.util.Arrays;

public class Solution {
    private static double[] normalised(double[] d) {
        double sum = Arrays.stream(d).sum();
        if (Math.abs(sum - 1) < 1e-15) {
            return d;
        }
        return Arrays.stream(d).map(x -> x / sum).toArray();
    }

    public static double kl_divergence(double[] p, double[] q) {
        double[] a = normalised(p);
        double[] b = normalised(q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += a[i] * Math.log(a[i] / b[i]);
            }
        }
        return total;
    }
}
