// Ends the process whatever happened before.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: System.exit
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        try {
            throw new IllegalStateException();
        } finally {
            System.exit(0);
        }
    }
}
