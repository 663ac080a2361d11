// RIGHT: streams with a mask, and a small functional helper for the surprise
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

public class Solution {
    private static double average(double[] weights, IntToDoubleFunction surprise) {
        return IntStream.range(0, weights.length)
                .filter(i -> weights[i] > 0)
                .mapToDouble(i -> weights[i] * surprise.applyAsDouble(i))
                .sum();
    }

    public static double crossEntropy(double[] p, double[] q) {
        return average(p, i -> -Math.log(q[i]));
    }

    public static double klDivergence(double[] p, double[] q) {
        return crossEntropy(p, q) - average(p, i -> -Math.log(p[i]));
    }
}
