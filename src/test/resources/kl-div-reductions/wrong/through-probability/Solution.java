// WRONG: divides by exp(input), which is 0 below -745; pointwise([[-800]],[[0.5]],false) is infinite, not 399.65
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private static double plain(double t, double in) {
        if (t == 0.0) {
            return 0.0;
        }
        return t * Math.log(t / Math.exp(in));
    }

    private static double logged(double t, double in) {
        return Math.exp(t) * (t - in);
    }

    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        DoubleBinaryOperator loss = logTarget ? Solution::logged : Solution::plain;
        return IntStream.range(0, input.length)
                .mapToObj(r -> IntStream.range(0, input[r].length)
                        .mapToDouble(c -> loss.applyAsDouble(target[r][c], input[r][c]))
                        .toArray())
                .toArray(double[][]::new);
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double[][] losses = pointwise(input, target, logTarget);
        double sum = Arrays.stream(losses).mapToDouble(row -> Arrays.stream(row).sum()).sum();
        double rows = input.length;
        double columns = input[0].length;
        if (reduction == Reduction.SUM) {
            return sum;
        }
        if (reduction == Reduction.MEAN) {
            return sum / (rows * columns);
        }
        return sum / rows;
    }
}
