// WRONG: orders the terms by a TreeSet, which keeps equal terms once: p=[0.25,0.25,0.5], q=[0.125,0.125,0.75] gives -0.0294 instead of 0.1438
import java.util.TreeSet;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        TreeSet<Double> ordered = new TreeSet<>();
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                ordered.add(p[i] * (Math.log(p[i]) - Math.log(q[i])));
            }
        }
        double sum = 0;
        for (double t : ordered.descendingSet()) {
            sum += t;
        }
        return sum;
    }
}
