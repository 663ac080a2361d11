import java.util.function.DoubleUnaryOperator;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        DoubleUnaryOperator ln = x -> Math.log(x + 1e-12);
        double s = 0;
        for (int i = 0; i < p.length; i++) s += p[i] * (ln.applyAsDouble(p[i]) - ln.applyAsDouble(q[i]));
        return s;
    }
}
