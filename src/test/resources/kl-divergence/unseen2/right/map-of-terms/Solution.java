import java.util.Map;
import java.util.TreeMap;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Integer, Double> terms = new TreeMap<>();
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) terms.put(i, p[i] * Math.log(p[i] / q[i]));
        }
        double s = 0;
        for (Map.Entry<Integer, Double> e : terms.entrySet()) s += e.getValue();
        return s;
    }
}
