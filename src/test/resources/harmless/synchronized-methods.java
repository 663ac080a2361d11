// Locks, and a volatile field.
// verdict: ACCEPTED
public class Solution {
    private static volatile int lastLength;
    private static final Object LOCK = new Object();

    private static synchronized double total(double[] p, double[] q) {
        synchronized (LOCK) {
            double sum = 0;
            for (int i = 0; i < p.length; i++) {
                if (p[i] > 0) {
                    sum += p[i] * Math.log(p[i] / q[i]);
                }
            }
            return sum;
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        lastLength = p.length;
        return total(p, q);
    }
}
