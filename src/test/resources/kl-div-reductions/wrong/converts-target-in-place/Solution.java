// WRONG: a log-target is turned into probabilities in the caller's own array. Any call with logTarget=true; the second one with the same array also gives another answer.
public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (int i = 0; i < target.length; i++) {
            double[] row = target[i];
            for (int j = 0; j < row.length; j++) {
                double logP;
                if (logTarget) {
                    logP = row[j];
                    row[j] = Math.exp(logP);
                } else {
                    logP = Math.log(row[j]);
                }
                out[i][j] = row[j] == 0 ? 0 : row[j] * (logP - input[i][j]);
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
