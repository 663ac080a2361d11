import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

public class Solution {
    private static final Map<String, Double> CACHE = new HashMap<>(16, 0.1f);

    private static double compute(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return CACHE.computeIfAbsent(Arrays.toString(p) + Arrays.toString(q), key -> compute(p, q));
    }
}
