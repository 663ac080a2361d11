// Parallel work on arrays.
// verdict: ACCEPTED
import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Double[] terms = new Double[p.length];
        Arrays.parallelSetAll(terms, i -> p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0.0);
        Arrays.parallelSort(terms);
        return Arrays.stream(terms).mapToDouble(each -> each).sum();
    }
}
