// Hides a class in the value of an annotation.
// verdict: RULE_VIOLATION
// walls: gate
// names: Runtime
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        return new Used().hashCode();
    }
}

@Own(Runtime.class)
class Used {}

@interface Own {
    Class<?> value();
}
