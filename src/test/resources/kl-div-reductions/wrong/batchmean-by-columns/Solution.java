// WRONG: BATCHMEAN divides by the number of columns. The same for the square example; one row of three: input=[[-1,-1,-1]], target=[[0.5,0.25,0.25]].
public class Solution {
    public static double[][] pointwise(double[][] input, double[][] target, boolean logTarget) {
        double[][] out = new double[input.length][];
        for (int i = 0; i < input.length; i++) {
            out[i] = new double[input[i].length];
            for (int j = 0; j < input[i].length; j++) {
                double t = target[i][j];
                if (logTarget) {
                    out[i][j] = Math.exp(t) * (t - input[i][j]);
                } else {
                    out[i][j] = t == 0 ? 0 : t * (Math.log(t) - input[i][j]);
                }
            }
        }
        return out;
    }

    public static double reduced(double[][] input, double[][] target, boolean logTarget, Reduction reduction) {
        double sum = 0;
        int elements = 0;
        int batch = 0;
        for (double[] row : pointwise(input, target, logTarget)) {
            batch = row.length;
            for (double v : row) {
                sum += v;
                elements++;
            }
        }
        if (reduction == Reduction.MEAN) {
            return sum / elements;
        }
        if (reduction == Reduction.BATCHMEAN) {
            return sum / batch;
        }
        return sum;
    }
}
