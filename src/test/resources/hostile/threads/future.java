// Has a future work, and does not wait.
// verdict: RULE_VIOLATION
// walls: gate
// names: CompletableFuture.runAsync
import java.util.concurrent.CompletableFuture;

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

    public static double kl_divergence(double[] p, double[] q) {
        CompletableFuture.runAsync(() -> {
            while (true) {
            }
        });
        return total(p, q);
    }
}
