// Goes from a class to the one above it.
// verdict: RULE_VIOLATION
// walls: gate
// names: Class.getSuperclass
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return Solution.class.getSuperclass().hashCode();
    }
}
