// Formats into a file.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: Formatter.format
import java.util.Formatter;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        try (Formatter out = new Formatter("@CANARY@")) {
            out.format("changed");
        }
        return 0;
    }
}
