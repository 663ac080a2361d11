// WRONG: reduced([[-1, -1]], [[0, 1]], false, MEAN): the statement divides by 2, those of 0 included, and gives 0.5; this one returns 1
public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][input[0].length];
        for (int k = 0; k < input.length; k++) {
            for (int i = 0; i < input[k].length; i++) {
                double t = target[k][i];
                if (logTarget) {
                    out[k][i] = Math.exp(t) * (t - input[k][i]);
                } else if (t > 0) {
                    out[k][i] = t * (Math.log(t) - input[k][i]);
                }
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double[][] losses = pointwise(input, target, logTarget);
        double sum = 0;
        int count = 0;
        for (int k = 0; k < losses.length; k++) {
            for (int i = 0; i < losses[k].length; i++) {
                if (logTarget || target[k][i] > 0) {
                    sum += losses[k][i];
                    count++;
                }
            }
        }
        switch (reduction) {
            case MEAN:
                return sum / count;
            case BATCHMEAN:
                return sum / losses.length;
            default:
                return sum;
        }
    }
}
