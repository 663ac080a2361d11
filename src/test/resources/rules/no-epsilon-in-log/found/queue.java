import java.util.ArrayDeque;
import java.util.Deque;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Deque<Double> queue = new ArrayDeque<>();
        for (double x : q) {
            queue.addLast(Math.max(x, 1e-12)); // FINDING: no-epsilon-in-log
        }
        double s = 0;
        for (double a : p) {
            double b = queue.pollFirst();
            s += a > 0 ? a * Math.log(a / b) : 0;
        }
        return s;
    }
}
