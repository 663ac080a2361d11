// Sleeps until the time is up.
// verdict: RULE_VIOLATION
// walls: gate, limits
// alone: TIME_LIMIT_EXCEEDED
// names: Thread.sleep
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        Thread.sleep(1_000_000);
        return 0;
    }
}
