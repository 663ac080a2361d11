// Defines a class by a lookup.
// verdict: RULE_VIOLATION
// walls: gate
// names: MethodHandles.lookup
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        java.lang.invoke.MethodHandles.lookup().defineClass(new byte[0]);
        return 0;
    }
}
