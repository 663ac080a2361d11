import java.math.BigDecimal;

public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        if (input.length != target.length) {
            throw new IllegalArgumentException("rows");
        }
        double[][] out = new double[input.length][input[0].length];
        for (int r = 0; r < input.length; r++) {
            for (int c = 0; c < input[r].length; c++) {
                double t = target[r][c];
                if (!logTarget && t < 0) {
                    throw new IllegalArgumentException("negative");
                }
                if (logTarget) {
                    out[r][c] = Math.exp(t) * t - Math.exp(t) * input[r][c];
                } else if (t > 0) {
                    out[r][c] = -t * (input[r][c] - Math.log(t));
                }
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        BigDecimal total = BigDecimal.ZERO;
        int elements = 0;
        for (double[] row : pointwise(input, target, logTarget)) {
            for (double loss : row) {
                total = total.add(new BigDecimal(loss));
                elements++;
            }
        }
        double sum = total.doubleValue();
        return reduction == Reduction.SUM ? sum : sum / (reduction == Reduction.MEAN ? elements : input.length);
    }
}
