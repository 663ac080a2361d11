// RIGHT: streams with log differences; the reverse direction is the same method with the arguments exchanged
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

public class Solution {
    private static double weighted(double[] weight, IntToDoubleFunction f) {
        return IntStream.range(0, weight.length).filter(i -> weight[i] > 0).mapToDouble(i -> weight[i] * f.applyAsDouble(i)).sum();
    }

    private static double kl(double[] p, double[] q) {
        return weighted(p, i -> Math.log(p[i]) - Math.log(q[i] + 0.0));
    }

    public static TokenReport compare(double[] p, double[] q) {
        double forward = kl(p, q);
        double crossEntropy = weighted(p, i -> -Math.log(q[i] + 0.0));
        return new TokenReport(forward, kl(q, p), crossEntropy, Math.exp(crossEntropy), Math.exp(forward));
    }
}
