// Fills a map.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
import java.util.HashMap;
import java.util.Map;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Integer, String> all = new HashMap<>();
        for (int i = 0; ; i++) {
            all.put(i, "value " + i);
        }
    }
}
