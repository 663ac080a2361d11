import java.util.HashMap;
import java.util.Map;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Double, Double> pairs = new HashMap<>();
        for (int i = 0; i < p.length; i++) {
            pairs.put(p[i], q[i]);
        }
        double total = 0;
        for (double value : pairs.keySet()) {
            if (value > 0) {
                total += value * Math.log(value / pairs.get(value));
            }
        }
        return total;
    }
}
