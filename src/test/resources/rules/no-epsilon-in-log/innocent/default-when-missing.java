import java.util.HashMap;
import java.util.Map;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Integer, Double> m = new HashMap<>();
        for (int i = 0; i < q.length; i++) {
            m.put(i, q[i]);
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / m.getOrDefault(i, 0.0));
            }
        }
        return total;
    }
}
