import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        return IntStream.range(0, input.length)
                .mapToObj(r -> IntStream.range(0, input[r].length).mapToDouble(c -> {
                    double p = logTarget ? Math.exp(target[r][c]) : target[r][c];
                    double logP = logTarget ? target[r][c] : p > 0 ? Math.log(p) : 0;
                    return p * logP - p * input[r][c];
                }).toArray())
                .toArray(double[][]::new);
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double[][] losses = pointwise(input, target, logTarget);
        if (reduction == Reduction.MEAN) {
            return Arrays.stream(losses).flatMapToDouble(Arrays::stream).average().getAsDouble();
        }
        double sum = Arrays.stream(losses).flatMapToDouble(Arrays::stream).sum();
        return reduction == Reduction.SUM ? sum : sum / losses.length;
    }
}
