import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = p.length;
        double[] terms = new double[n];
        Arrays.setAll(terms, i -> p[i] > 0 ? p[i] * (Math.log(p[i]) - Math.log(q[i])) : 0.0);

        // tournament: halve the list of terms until one is left
        while (n > 1) {
            int half = (n + 1) / 2;
            for (int i = 0; i < n / 2; i++) {
                terms[i] = terms[2 * i] + terms[2 * i + 1];
            }
            if (n % 2 == 1) {
                terms[half - 1] = terms[n - 1];
            }
            n = half;
        }
        return terms[0];
    }
}
