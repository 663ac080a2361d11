import java.util.Arrays;

public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (int i = 0; i < input.length; i++) {
            for (int j = 0; j < input[i].length; j++) {
                double t = target[i][j];
                if (logTarget) {
                    out[i][j] = Math.exp(t) * (t - input[i][j]);
                } else if (t > 0) {
                    out[i][j] = t * (Math.log(t) - input[i][j]);
                }
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double[] all = Arrays.stream(pointwise(input, target, logTarget))
                .flatMapToDouble(Arrays::stream)
                .filter(v -> v != 0)
                .toArray();
        double sum = Arrays.stream(all).sum();
        return switch (reduction) {
            case SUM -> sum;
            case MEAN -> sum / Math.max(1, all.length);
            case BATCHMEAN -> sum / input.length;
        };
    }
}
