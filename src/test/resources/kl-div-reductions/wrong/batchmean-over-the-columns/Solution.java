// WRONG: reduced([[-1, -1, -1]], [[0.2, 0.3, 0.5]], false, BATCHMEAN): one row, so the statement gives the sum itself; this one gives a third of it
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
        double[][] losses = pointwise(input, target, logTarget);
        int batch = losses[0].length;
        double sum = 0;
        for (double[] row : losses) {
            for (double v : row) {
                sum += v;
            }
        }
        return switch (reduction) {
            case SUM -> sum;
            case MEAN -> sum / (losses.length * losses[0].length);
            case BATCHMEAN -> sum / batch;
        };
    }
}
