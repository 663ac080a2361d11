import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Integer[] order = new Integer[p.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(p[b], p[a]));
        double total = 0;
        for (int i : order) {
            if (p[i] <= 0) {
                break;
            }
            total += p[i] * Math.log(p[i] / q[i]);
        }
        return total;
    }
}
