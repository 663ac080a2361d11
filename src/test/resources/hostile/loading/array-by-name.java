// Loads a class as an array of it.
// verdict: RULE_VIOLATION
// walls: gate
// names: Class.forName
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        return Class.forName("[Ljava.lang.Runtime;").hashCode();
    }
}
