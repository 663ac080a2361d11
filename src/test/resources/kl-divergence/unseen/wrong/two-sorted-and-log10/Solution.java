import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = p.clone();
        double[] b = q.clone();
        Arrays.sort(a);
        Arrays.sort(b);
        double kl = 0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] > 0) {
                kl += a[i] * Math.log10(a[i] / b[i]);
            }
        }
        return kl;
    }
}
