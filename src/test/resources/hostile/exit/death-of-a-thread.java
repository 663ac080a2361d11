// Throws what once ended a thread silently.
// verdict: RULE_VIOLATION
// walls: gate, process
// alone: RUNTIME_ERROR
// names: new ThreadDeath
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        throw new ThreadDeath();
    }
}
