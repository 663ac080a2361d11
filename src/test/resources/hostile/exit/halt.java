// Ends the process without its hooks.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: Runtime.getRuntime
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Runtime.getRuntime().halt(0);
        return 0;
    }
}
