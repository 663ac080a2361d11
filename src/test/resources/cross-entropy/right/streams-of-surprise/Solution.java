// RIGHT: a filtered stream of surprises serves both cross-entropy and entropy
import java.util.stream.IntStream;

public class Solution {
    private static double surprise(double[] truth, double[] belief) {
        return IntStream.range(0, truth.length)
                .filter(i -> truth[i] > 0)
                .mapToDouble(i -> truth[i] * -Math.log(belief[i]))
                .sum();
    }

    public static double crossEntropy(double[] p, double[] q) {
        return surprise(p, q);
    }

    public static double klDivergence(double[] p, double[] q) {
        return surprise(p, q) - surprise(p, p);
    }
}
