// WRONG: pointwise([[-1]], [[0]], true): a log-target of 0 is the probability 1, so the statement gives 1; this one returns 0
public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][];
        for (int k = 0; k < input.length; k++) {
            out[k] = new double[input[k].length];
            for (int i = 0; i < input[k].length; i++) {
                double t = target[k][i];
                if (t == 0) {
                    continue; // a target of 0 contributes 0
                }
                out[k][i] = logTarget ? Math.exp(t) * (t - input[k][i]) : t * (Math.log(t) - input[k][i]);
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double sum = 0;
        for (double[] row : pointwise(input, target, logTarget)) {
            for (double v : row) {
                sum += v;
            }
        }
        return switch (reduction) {
            case SUM -> sum;
            case MEAN -> sum / (input.length * input[0].length);
            case BATCHMEAN -> sum / input.length;
        };
    }
}
