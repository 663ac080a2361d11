import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        return IntStream.range(0, input.length)
                .mapToObj(k -> IntStream.range(0, input[k].length)
                        .mapToDouble(i -> logTarget
                                ? Math.exp(target[k][i]) * (target[k][i] - input[k][i])
                                : target[k][i] > 0 ? target[k][i] * (Math.log(target[k][i]) - input[k][i]) : 0.0)
                        .toArray())
                .toArray(double[][]::new);
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double sum = Arrays.stream(pointwise(input, target, logTarget)).flatMapToDouble(Arrays::stream).sum();
        return switch (reduction) {
            case SUM -> sum;
            case MEAN -> sum / ((double) input.length * input[0].length);
            case BATCHMEAN -> sum / input.length;
        };
    }
}
