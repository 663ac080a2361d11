// Parks its thread.
// verdict: RULE_VIOLATION
// walls: gate, limits
// alone: TIME_LIMIT_EXCEEDED
// names: LockSupport.park
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        while (true) {
            java.util.concurrent.locks.LockSupport.park();
        }
    }
}
