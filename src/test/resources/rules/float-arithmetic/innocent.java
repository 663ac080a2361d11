import java.util.HashMap;
import java.util.Map;

public class Solution {
    public static void main(String[] args) {
        float x = 1;
        System.out.println((float) kl_divergence(new double[] {x}, new double[] {1}));
    }

    public static double kl_divergence(double[] p, double[] q) {
        // a float would not do
        Map<Integer, Double> terms = new HashMap<>(16, 0.75f);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}
