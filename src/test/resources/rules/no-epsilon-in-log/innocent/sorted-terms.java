import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = new double[p.length];
        Arrays.setAll(terms, i -> p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0);
        Arrays.sort(terms);
        double total = 0;
        for (double t : terms) {
            total += t;
        }
        return total;
    }
}
