// WRONG: the cache knows p only: KL([0.5,0.5],[0.25,0.75]) = 0.1438 and then KL([0.5,0.5],[0.5,0.5]) gives 0.1438 again instead of 0
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

public class Solution {

    private static final Map<String, Double> CACHE = new HashMap<>();

    public static double kl_divergence(double[] p, double[] q) {
        return CACHE.computeIfAbsent(Arrays.toString(p), key -> compute(p, q));
    }

    private static double compute(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return kl;
    }
}
