import java.util.function.BiFunction;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        BiFunction<Double, Double, Double> term = (a, b) -> a == 0 ? 0 : a * Math.log(a / (b + 1e-12)); // FINDING: no-epsilon-in-log
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += term.apply(p[i], q[i]);
        }
        return total;
    }
}
