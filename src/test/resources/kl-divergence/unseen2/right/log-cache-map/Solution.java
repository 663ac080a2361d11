import java.util.*;
public class Solution {
    private static final Map<Double, Double> ln = new HashMap<>();
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * (ln.computeIfAbsent(p[i], Math::log) - ln.computeIfAbsent(q[i], Math::log));
        }
        return s;
    }
}
