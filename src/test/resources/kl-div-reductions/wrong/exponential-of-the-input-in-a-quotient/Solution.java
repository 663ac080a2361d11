// WRONG: pointwise([[-800]], [[0.5]], false): the statement gives 0.5 (log 0.5 + 800) = 399.65..., this one Infinity since exp(-800) is 0
public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (int k = 0; k < input.length; k++) {
            for (int i = 0; i < input[k].length; i++) {
                double p = logTarget ? Math.exp(target[k][i]) : target[k][i];
                double q = Math.exp(input[k][i]);
                out[k][i] = p > 0 ? p * Math.log(p / q) : 0;
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
