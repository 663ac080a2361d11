import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

public class Solution {
    private static final Map<Integer, Double> cache = new HashMap<>();

    public static double kl_divergence(double[] p, double[] q) {
        int key = Arrays.hashCode(p) + Arrays.hashCode(q);
        if (cache.containsKey(key)) {
            return cache.get(key);
        }
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                kl += p[i] * Math.log(p[i] / q[i]);
            }
        }
        cache.put(key, kl);
        return kl;
    }
}
