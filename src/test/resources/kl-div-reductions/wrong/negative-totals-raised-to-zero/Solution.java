// WRONG: reduced([[-0.1, -0.1]], [[0.2, 0.2]], false, SUM): no distributions, and the statement gives 0.4 (log 0.2 + 0.1) = -0.6037...; this one returns 0
public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (int k = 0; k < input.length; k++) {
            for (int i = 0; i < input[k].length; i++) {
                double t = target[k][i];
                if (logTarget) {
                    out[k][i] = Math.exp(t) * (t - input[k][i]);
                } else {
                    out[k][i] = t > 0 ? t * (Math.log(t) - input[k][i]) : 0;
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
        sum = Math.max(0, sum); // a divergence is never below 0
        return switch (reduction) {
            case SUM -> sum;
            case MEAN -> sum / (input.length * input[0].length);
            case BATCHMEAN -> sum / input.length;
        };
    }
}
