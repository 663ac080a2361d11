// Reads the components of a record by reflection.
// verdict: RULE_VIOLATION
// walls: gate
// names: Class.getRecordComponents
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return Pair.class.getRecordComponents().length;
    }
}

record Pair(double a, double b) {}
