import java.util.*;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Map<Double, Double> pairs = new LinkedHashMap<>();
        for (int i = 0; i < p.length; i++) pairs.put(p[i], q[i]);
        double s = 0;
        for (var e : pairs.entrySet()) if (e.getKey() > 0) s += e.getKey() * Math.log(e.getKey() / e.getValue());
        return s;
    }
}
