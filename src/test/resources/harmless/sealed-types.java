// Sealed types and patterns of instanceof.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            Term term = p[i] > 0 ? new Some(p[i], q[i]) : new None();
            if (term instanceof Some some && some.p() > 0) {
                sum += some.p() * Math.log(some.p() / some.q());
            }
        }
        return sum;
    }
}

sealed interface Term permits Some, None {}

record Some(double p, double q) implements Term {}

record None() implements Term {}
