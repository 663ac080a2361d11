// Has a pool of threads work.
// verdict: RULE_VIOLATION
// walls: gate
// names: Executors.newFixedThreadPool
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Solution {
    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        return pool.submit(() -> total(p, q)).get();
    }
}
