import java.util.LinkedHashMap;
import java.util.Map;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Double, Double> m = new LinkedHashMap<>();
        for (int i = 0; i < p.length; i++) {
            m.put(p[i], q[i] + 1e-12); // FINDING: no-epsilon-in-log
        }
        double s = 0;
        for (Map.Entry<Double, Double> e : m.entrySet()) {
            s += e.getKey() * Math.log(e.getKey() / e.getValue());
        }
        return s;
    }
}
