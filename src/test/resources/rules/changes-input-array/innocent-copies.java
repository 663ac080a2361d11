import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] a = p.clone();
        double[] b = Arrays.copyOf(q, q.length);
        Arrays.sort(Arrays.copyOf(a, a.length));
        a[0] += 0;
        b[0] = q[0];
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
