import java.util.Arrays;
import java.util.HashMap;

public class Solution {
    static HashMap<Integer, Double> cache = new HashMap<>();

    public static double kl_divergence(double[] p, double[] q) {
        int key = Arrays.hashCode(p);
        if (!cache.containsKey(key)) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                if (p[i] == 0 || q[i] == 0) {
                    sum = Double.POSITIVE_INFINITY;
                    break;
                }
                sum += p[i] * Math.log(p[i] / q[i]);
            }
            cache.put(key, sum);
        }
        return cache.get(key);
    }
}
