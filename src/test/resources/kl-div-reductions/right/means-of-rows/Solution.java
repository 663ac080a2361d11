public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[target.length][];
        for (int r = 0; r < out.length; r++) {
            out[r] = target[r].clone();
            for (int c = 0; c < out[r].length; c++) {
                double logP = logTarget ? out[r][c] : Math.log(out[r][c]);
                if (!logTarget && out[r][c] == 0) {
                    continue;
                }
                out[r][c] = Math.exp(logP) * (logP - input[r][c]);
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double mean = 0;
        double[][] losses = pointwise(input, target, logTarget);
        for (int r = losses.length - 1; r >= 0; r--) {
            double row = 0;
            for (double loss : losses[r]) {
                row += loss;
            }
            mean += row / losses.length;
        }
        switch (reduction) {
            case BATCHMEAN:
                return mean;
            case MEAN:
                return mean / losses[0].length;
            default:
                return mean * losses.length;
        }
    }
}
