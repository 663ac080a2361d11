// Ends a text with an escaped quote.
// verdict: RULE_VIOLATION
// walls: gate
// names: System.exit
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        String text = "harmless\u0022; System.exit(0); text = \u0022";
        return text.length();
    }
}
