// WRONG: makes every term positive "because KL >= 0": p=[0.5,0.5], q=[0.25,0.75] gives 0.5493 instead of 0.1438
import java.util.function.DoubleUnaryOperator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleUnaryOperator size = Math::abs;
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) continue;
            sum += p[i] * size.applyAsDouble(Math.log(p[i]) - Math.log(q[i]));
        }
        return sum;
    }
}
