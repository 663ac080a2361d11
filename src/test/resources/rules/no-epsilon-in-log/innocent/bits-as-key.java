import java.util.HashMap;
import java.util.Map;

public class Solution {
    private static final Map<Long, Double> LOGS = new HashMap<>();

    private static double log(double x) {
        return LOGS.computeIfAbsent(Double.doubleToLongBits(x) + 1, key -> Math.log(x));
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * (log(p[i]) - log(q[i]));
            }
        }
        return total;
    }
}
