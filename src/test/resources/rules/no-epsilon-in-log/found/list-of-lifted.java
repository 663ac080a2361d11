import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> lifted = new ArrayList<>();
        for (double x : q) {
            lifted.add(x + 1e-12); // FINDING: no-epsilon-in-log
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / lifted.get(i));
            }
        }
        return total;
    }
}
