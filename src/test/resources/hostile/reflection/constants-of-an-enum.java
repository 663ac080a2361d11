// Reads the constants of an enum by reflection.
// verdict: RULE_VIOLATION
// walls: gate
// names: Class.getEnumConstants
import java.math.RoundingMode;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return RoundingMode.class.getEnumConstants().length;
    }
}
