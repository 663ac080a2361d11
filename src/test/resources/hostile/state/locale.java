// Changes how the whole process writes numbers.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: ACCEPTED
// names: Locale.setDefault
import java.util.Locale;

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
        Locale.setDefault(Locale.GERMANY);
        return total(p, q);
    }
}
