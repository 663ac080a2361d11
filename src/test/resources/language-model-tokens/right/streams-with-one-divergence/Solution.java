import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

public class Solution {
    public static TokenReport compare(double[] p, double[] q) {
        double forward = weigh(p, q, (a, b) -> Math.log(a) - Math.log(b));
        double reverse = weigh(q, p, (a, b) -> Math.log(a) - Math.log(b));
        double crossEntropy = weigh(p, q, (a, b) -> -Math.log(b));
        return new TokenReport(forward, reverse, crossEntropy, Math.exp(crossEntropy), Math.exp(forward));
    }

    private static double weigh(double[] weights, double[] others, DoubleBinaryOperator cost) {
        return IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0)
                .mapToDouble(i -> weights[i] * cost.applyAsDouble(weights[i], others[i]))
                .sum();
    }
}
