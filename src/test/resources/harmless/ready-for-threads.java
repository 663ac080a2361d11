// Synchronized methods and blocks, volatile fields, atomic numbers, DoubleAdder, ConcurrentHashMap, a Runnable that is only run.
// verdict: ACCEPTED
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.DoubleAdder;

public class Solution {
    private static final Object LOCK = new Object();
    private static volatile int calls;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private static synchronized void count() {
        calls++;
    }

    public static double kl_divergence(double[] p, double[] q) {
        count();
        DoubleAdder adder = new DoubleAdder();
        Map<Integer, Double> terms = new ConcurrentHashMap<>();
        AtomicReference<Double> total = new AtomicReference<>(0.0);
        Runnable work = () -> {
            for (int i = 0; i < p.length; i++) {
                final int at = i;
                if (p[at] > 0) {
                    terms.computeIfAbsent(at, key -> p[at] * Math.log(p[at] / q[at]));
                    adder.add(terms.get(at));
                    total.accumulateAndGet(terms.get(at), Double::sum);
                }
            }
        };
        synchronized (LOCK) {
            work.run();
            COUNT.incrementAndGet();
            LOCK.hashCode();
        }
        Callable<Double> answer = adder::sum;
        try {
            return COUNT.get() == calls ? answer.call() : total.get();
        } catch (Exception e) {
            throw new RuntimeException(e);
        }
    }
}
