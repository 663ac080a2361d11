import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] terms = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                terms[i] = p[i] * Math.log(p[i] / q[i]);
            }
        }
        return Arrays.stream(terms).sum();
    }
}
