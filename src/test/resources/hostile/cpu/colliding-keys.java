// Puts keys of one hash code into a map.
// verdict: TIME_LIMIT_EXCEEDED
// walls: limits
// alone: TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED
import java.util.HashMap;
import java.util.Map;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Same, Integer> all = new HashMap<>();
        for (int i = 0; i < 1_000_000; i++) {
            all.put(new Same(), i);
        }
        return 0;
    }
}

class Same {
    @Override
    public int hashCode() {
        return 1;
    }
}
