// WRONG: the guard for zeros is used for log-targets too, where 0 means probability 1. input=[[-1]], target=[[0]], logTarget=true: 0 instead of 1.
public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (int i = 0; i < input.length; i++) {
            for (int j = 0; j < input[i].length; j++) {
                double t = target[i][j];
                if (t == 0) {
                    out[i][j] = 0;
                } else if (logTarget) {
                    out[i][j] = Math.exp(t) * (t - input[i][j]);
                } else {
                    out[i][j] = t * (Math.log(t) - input[i][j]);
                }
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
