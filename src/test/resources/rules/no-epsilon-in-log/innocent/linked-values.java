import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[][] pairs = new double[p.length][];
        for (int i = 0; i < p.length; i++) {
            pairs[i] = new double[] {p[i], q[i]};
        }
        Arrays.sort(pairs, (a, b) -> Double.compare(a[0], b[0]));
        double total = 0;
        for (double[] pair : pairs) {
            if (pair[0] > 1e-20) {
                total += pair[0] * Math.log(pair[0] / pair[1]);
            }
        }
        return total;
    }
}
