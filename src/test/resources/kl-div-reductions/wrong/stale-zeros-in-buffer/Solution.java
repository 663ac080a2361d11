// WRONG: a scratch array is kept between calls of reduced, and places with target 0 are not written. reduced of target [[0.5,0.5]], then of [[1,0]] with the same shape: the old 0.5-term is still counted.
import java.util.Arrays;

public class Solution {
    private static double[] scratch = new double[0];

    private static double element(double z, double t, boolean logTarget) {
        return logTarget ? Math.exp(t) * (t - z) : t == 0 ? 0 : t * (Math.log(t) - z);
    }

    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (int i = 0; i < input.length; i++) {
            for (int j = 0; j < input[i].length; j++) {
                out[i][j] = element(input[i][j], target[i][j], logTarget);
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        int cols = input[0].length;
        int n = input.length * cols;
        if (scratch.length != n) {
            scratch = new double[n];
        }
        for (int k = 0; k < n; k++) {
            double t = target[k / cols][k % cols];
            if (logTarget || t != 0) {
                scratch[k] = element(input[k / cols][k % cols], t, logTarget);
            }
        }
        double sum = Arrays.stream(scratch).sum();
        return reduction == Reduction.SUM ? sum : reduction == Reduction.MEAN ? sum / n : sum / input.length;
    }
}
