// Asks for the memory of the process.
// verdict: RULE_VIOLATION
// walls: gate
// names: Class.forName
public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        return type.getDeclaredFields().length;
    }
}
