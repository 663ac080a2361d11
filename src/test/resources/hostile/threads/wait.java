// Waits for what never comes.
// verdict: RULE_VIOLATION
// walls: gate, limits
// alone: TIME_LIMIT_EXCEEDED
// names: Object.wait
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        synchronized (p) {
            p.wait();
        }
        return 0;
    }
}
