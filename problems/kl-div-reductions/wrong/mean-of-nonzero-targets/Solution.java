public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] losses = new double[input.length][input[0].length];
        for (int row = 0; row < input.length; row++) {
            for (int i = 0; i < input[row].length; i++) {
                losses[row][i] = loss(input[row][i], target[row][i], logTarget);
            }
        }
        return losses;
    }

    private static double loss(double input, double target, boolean logTarget) {
        if (logTarget) {
            return Math.exp(target) * (target - input);
        }
        return target == 0 ? 0 : target * (Math.log(target) - input);
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double total = 0;
        for (double[] row : pointwise(input, target, logTarget)) {
            for (double loss : row) {
                total += loss;
            }
        }
        int counted = 0;
        for (double[] row : target) {
            for (double number : row) {
                if (logTarget || number > 0) {
                    counted++;
                }
            }
        }
        return switch (reduction) {
            case SUM -> total;
            case MEAN -> total / counted;
            case BATCHMEAN -> total / input.length;
        };
    }
}
