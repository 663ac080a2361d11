// Lets the logger write a file.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: Logger.getLogger
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        java.util.logging.Logger.getLogger("").addHandler(new java.util.logging.FileHandler("@CANARY@"));
        return 0;
    }
}
