// Atomics and adders, as if there were threads.
// verdict: ACCEPTED
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.DoubleAdder;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleAdder sum = new DoubleAdder();
        AtomicInteger at = new AtomicInteger();
        AtomicReference<String> state = new AtomicReference<>("begun");
        while (at.get() < p.length) {
            int i = at.getAndIncrement();
            if (p[i] > 0) {
                sum.add(p[i] * Math.log(p[i] / q[i]));
            }
        }
        state.compareAndSet("begun", "done");
        return sum.sum();
    }
}
