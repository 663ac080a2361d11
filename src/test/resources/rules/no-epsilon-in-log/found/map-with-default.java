import java.util.HashMap;
import java.util.Map;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Integer, Double> known = new HashMap<>();
        for (int i = 0; i < q.length; i++) {
            known.put(i, q[i]);
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double b = known.getOrDefault(i, 1e-12); // FINDING: no-epsilon-in-log
                total += p[i] * Math.log(p[i] / b);
            }
        }
        return total;
    }
}
