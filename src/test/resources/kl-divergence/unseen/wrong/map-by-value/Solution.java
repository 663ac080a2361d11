import java.util.LinkedHashMap;
import java.util.Map;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Double, Double> pairs = new LinkedHashMap<>();
        for (int i = 0; i < p.length; i++) {
            pairs.put(p[i], q[i]);
        }
        double kl = 0;
        for (Map.Entry<Double, Double> e : pairs.entrySet()) {
            if (e.getKey() > 0) {
                kl += e.getKey() * Math.log(e.getKey() / e.getValue());
            }
        }
        return kl;
    }
}
