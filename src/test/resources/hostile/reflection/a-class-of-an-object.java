// Goes from an object to its class to its methods.
// verdict: RULE_VIOLATION
// walls: gate
// names: Class.getDeclaredMethods
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Object text = "";
        return text.getClass().getDeclaredMethods().length;
    }
}
