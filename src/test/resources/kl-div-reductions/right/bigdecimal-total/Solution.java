// RIGHT: copies first, then the exact total with BigDecimal, if-else on the constant
import java.math.BigDecimal;
import java.util.Arrays;

public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] result = Arrays.stream(target).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[i].length; j++) {
                double t = result[i][j];
                double p = logTarget ? Math.exp(t) : t;
                double logP = logTarget ? t : Math.log(t);
                result[i][j] = p == 0 ? 0 : p * (logP - input[i][j]);
            }
        }
        return result;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double[][] all = pointwise(input, target, logTarget);
        BigDecimal total = BigDecimal.ZERO;
        long count = 0;
        for (double[] row : all) {
            for (double v : row) {
                total = total.add(new BigDecimal(v));
                count++;
            }
        }
        double sum = total.doubleValue();
        if (reduction == Reduction.MEAN) {
            return sum / count;
        } else if (reduction == Reduction.BATCHMEAN) {
            return sum / all.length;
        } else {
            return sum;
        }
    }
}
