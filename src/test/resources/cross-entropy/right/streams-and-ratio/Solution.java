import java.util.stream.IntStream;

public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        return klDivergence(p, q) + IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> p[i] * Math.log(1 / p[i])).sum();
    }

    public static double klDivergence(double[] p, double[] q) {
        return IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> p[i] * Math.log(p[i] / q[i])).sum();
    }
}
