// Keeps more in every call.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
import java.util.ArrayList;
import java.util.List;

public class Solution {
    private static final List<double[]> ALL = new ArrayList<>();

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
        ALL.add(new double[4_000_000]);
        return total(p, q);
    }
}
