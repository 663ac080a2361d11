// Passes reflection on as a function.
// verdict: RULE_VIOLATION
// walls: gate
// names: Class.getDeclaredFields
import java.util.function.Function;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Function<Class<?>, Object> fields = Class::getDeclaredFields;
        fields.apply(Solution.class);
        return 0;
    }
}
