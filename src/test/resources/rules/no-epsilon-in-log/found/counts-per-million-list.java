import java.util.ArrayList;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> counts = new ArrayList<>();
        double of = 0;
        for (double x : q) {
            double count = x * 1_000_000 + 1; // FINDING: no-epsilon-in-log
            counts.add(count);
            of += count;
        }
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / (counts.get(i) / of));
            }
        }
        return total;
    }
}
