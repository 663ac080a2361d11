// Uses the threads of the library.
// verdict: RULE_VIOLATION
// walls: gate
// names: Arrays.parallelPrefix
public class Solution {
    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        java.util.Arrays.parallelPrefix(p.clone(), Double::sum);
        return total(p, q);
    }
}
