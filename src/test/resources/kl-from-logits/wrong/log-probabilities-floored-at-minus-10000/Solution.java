// WRONG: klFromLogits([0, 0], [0, -50000]): the statement gives 25000 - log 2, this one 5000 - log 2
public class Solution {
    public static double logSumExp(double[] z) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v - max);
        }
        return max + Math.log(sum);
    }

    private static double[] logSoftmax(double[] z) {
        double lse = logSumExp(z);
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = Math.max(z[i] - lse, -10000.0);
        }
        return out;
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double[] a = logSoftmax(pLogits);
        double[] b = logSoftmax(qLogits);
        double kl = 0;
        for (int i = 0; i < a.length; i++) {
            kl += Math.exp(a[i]) * (a[i] - b[i]);
        }
        return kl;
    }
}
