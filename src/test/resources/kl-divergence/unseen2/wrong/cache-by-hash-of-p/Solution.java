public class Solution {
    static java.util.Map<Integer, Double> cache = new java.util.HashMap<>();
    public static double kl_divergence(double[] p, double[] q) {
        int key = java.util.Arrays.hashCode(p);
        if (cache.containsKey(key)) return cache.get(key);
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        cache.put(key, s);
        return s;
    }
}
