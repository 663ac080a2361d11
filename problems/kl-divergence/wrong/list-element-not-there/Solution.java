import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = new ArrayList<>(p.length);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            terms.set(i, p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0.0);
            total += terms.get(i);
        }
        return total;
    }
}
