import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The entropy is the cross-entropy of a distribution with itself. */
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        IntToDoubleFunction surprise = i -> -Math.log(q[i]);
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * surprise.applyAsDouble(i))
                .sum();
    }

    public static double klDivergence(double[] p, double[] q) {
        return crossEntropy(p, q) - crossEntropy(p, p);
    }
}
