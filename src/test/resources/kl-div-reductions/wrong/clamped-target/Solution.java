// WRONG: the logarithm is taken of max(target, 1e-8), so targets below 1e-8 get a wrong factor. input=[[-20]], target=[[1e-9]]: 1.58e-9 instead of -7.2e-10.
public class Solution {
    private static final double EPS = 1e-8;

    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (int i = 0; i < input.length; i++) {
            for (int j = 0; j < input[i].length; j++) {
                double t = target[i][j];
                if (logTarget) {
                    out[i][j] = Math.exp(t) * (t - input[i][j]);
                } else {
                    out[i][j] = t * (Math.log(Math.max(t, EPS)) - input[i][j]);
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
