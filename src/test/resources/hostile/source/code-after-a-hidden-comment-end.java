// Ends a comment with escaped signs.
// verdict: RULE_VIOLATION
// walls: gate
// names: System.exit
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        /* harmless \u002a\u002f System.exit(0); /* */
        return 0;
    }
}
