// System.nanoTime and currentTimeMillis around the loop, Duration and TimeUnit for what is printed.
// verdict: ACCEPTED
import java.time.Duration;
import java.util.concurrent.TimeUnit;

public class Solution {
    private static long calls;
    private static long nanos;

    public static double kl_divergence(double[] p, double[] q) {
        final long start = System.nanoTime();
        final long begin = System.currentTimeMillis();
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] != 0) {
                total += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        nanos += System.nanoTime() - start;
        calls++;
        System.out.println("call " + calls + " took " + TimeUnit.NANOSECONDS.toMicros(nanos) + " us, " + Duration.ofNanos(nanos).toMillis()
                + " ms since " + (System.currentTimeMillis() - begin) + System.lineSeparator());
        return total;
    }
}
