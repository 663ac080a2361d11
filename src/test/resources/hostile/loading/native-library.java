// Loads code that is not Java.
// verdict: RULE_VIOLATION
// walls: gate
// names: System.load
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        System.load("@CANARY@");
        return 0;
    }
}
