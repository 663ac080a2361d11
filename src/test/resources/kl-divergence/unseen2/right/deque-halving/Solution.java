import java.util.ArrayDeque;
import java.util.Deque;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Deque<Double> queue = new ArrayDeque<>();
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) queue.add(p[i] * (Math.log(p[i]) - Math.log(q[i])));
        }
        while (queue.size() > 1) queue.add(queue.poll() + queue.poll());
        return queue.isEmpty() ? 0.0 : queue.poll();
    }
}
