// RIGHT: a plain target is first turned into logarithms, with minus infinity for zeros, then one formula serves both; running mean times the number of elements
public class Solution {
    private static double[][] logs(double[][] p) {
        double[][] l = new double[p.length][p[0].length];
        for (int i = 0; i < p.length; i++) {
            for (int j = 0; j < p[i].length; j++) {
                l[i][j] = p[i][j] == 0 ? Double.NEGATIVE_INFINITY : Math.log(p[i][j]);
            }
        }
        return l;
    }

    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] logP = logTarget ? target : logs(target);
        double[][] out = new double[input.length][input[0].length];
        for (int i = 0; i < input.length; i++) {
            for (int j = 0; j < input[i].length; j++) {
                double weight = logTarget ? Math.exp(logP[i][j]) : target[i][j];
                if (weight != 0) {
                    out[i][j] = weight * (logP[i][j] - input[i][j]);
                }
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double mean = 0;
        int n = 0;
        for (double[] row : pointwise(input, target, logTarget)) {
            for (double v : row) {
                n++;
                mean += (v - mean) / n;
            }
        }
        if (reduction == Reduction.MEAN) {
            return mean;
        }
        return reduction == Reduction.BATCHMEAN ? mean * input[0].length : mean * n;
    }
}
