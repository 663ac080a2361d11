// RIGHT: streams for the elements, a switch expression for the divisor
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        return IntStream.range(0, input.length)
                .mapToObj(i -> IntStream.range(0, input[i].length)
                        .mapToDouble(j -> element(input[i][j], target[i][j], logTarget))
                        .toArray())
                .toArray(double[][]::new);
    }

    private static double element(double logQ, double t, boolean logTarget) {
        double weight = logTarget ? Math.exp(t) : t;
        if (weight == 0) {
            return 0;
        }
        double logP = logTarget ? t : Math.log(t);
        return weight * (logP - logQ);
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double total = Arrays.stream(pointwise(input, target, logTarget)).flatMapToDouble(Arrays::stream).sum();
        return total / switch (reduction) {
            case SUM -> 1.0;
            case MEAN -> (double) input.length * input[0].length;
            case BATCHMEAN -> (double) input.length;
        };
    }
}
