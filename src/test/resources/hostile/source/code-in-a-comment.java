// Ends a comment with an escaped line end.
// verdict: RULE_VIOLATION
// walls: gate
// names: System.exit
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        // harmless \u000a System.exit(0);
        return 0;
    }
}
