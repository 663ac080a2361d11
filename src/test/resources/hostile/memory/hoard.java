// Keeps all that it can get.
// verdict: MEMORY_LIMIT_EXCEEDED
// walls: limits
// alone: MEMORY_LIMIT_EXCEEDED
import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<long[]> all = new ArrayList<>();
        while (true) {
            all.add(new long[100_000]);
        }
    }
}
