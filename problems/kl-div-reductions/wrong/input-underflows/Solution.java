public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (int i = 0; i < input.length; i++) {
            for (int j = 0; j < input[i].length; j++) {
                double p = logTarget ? Math.exp(target[i][j]) : target[i][j];
                double q = Math.exp(input[i][j]);
                out[i][j] = p == 0 ? 0 : p * Math.log(p / q);
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
