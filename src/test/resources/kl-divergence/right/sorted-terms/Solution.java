// RIGHT: terms gathered in a fresh list, sorted by size, summed from the smallest
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = new ArrayList<>();
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                terms.add(p[i] * (Math.log(p[i]) - Math.log(q[i])));
            }
        }
        terms.sort(Comparator.comparingDouble(t -> Math.abs(t)));
        double out = 0;
        for (double t : terms) {
            out += t;
        }
        return out;
    }
}
