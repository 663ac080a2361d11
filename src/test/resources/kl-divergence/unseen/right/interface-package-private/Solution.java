import java.util.function.DoubleBinaryOperator;
import java.util.function.DoublePredicate;

interface Divergence {
    double between(double[] p, double[] q);

    static Divergence fOf(DoubleBinaryOperator f, DoublePredicate counts) {
        return (p, q) -> {
            double total = 0;
            for (int i = 0; i < p.length; i++) {
                total += counts.test(p[i]) ? f.applyAsDouble(p[i], q[i]) : 0;
            }
            return total;
        };
    }
}

class Solution {
    static final Divergence KL = Divergence.fOf((a, b) -> a * Math.log(a / b), a -> a > 0);

    public static double kl_divergence(double[] p, double[] q) {
        return KL.between(p, q);
    }
}
