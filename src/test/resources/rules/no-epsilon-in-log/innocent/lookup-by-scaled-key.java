import java.util.HashMap;
import java.util.Map;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Long, Double> logs = new HashMap<>();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                long key = i * 1_000_000L + 1;
                logs.putIfAbsent(key, Math.log(p[i] / q[i]));
                total += p[i] * logs.get(key);
            }
        }
        return total;
    }
}
