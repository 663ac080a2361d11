public class Solution {
    public static double logSumExp(double[] z) {
        double top = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (double x : z) {
            if (x > top) {
                sum = sum * Math.exp(top - x) + 1;
                top = x;
            } else {
                sum += Math.exp(x - top);
            }
        }
        return top + Math.log(sum);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double[] logP = logSoftmax(pLogits);
        double[] logQ = logSoftmax(qLogits);
        double kl = 0;
        for (int i = logP.length - 1; i >= 0; i--) {
            double p = Math.exp(logP[i]);
            if (p > 0) {
                kl += p * (logP[i] - logQ[i]);
            }
        }
        return Math.max(kl, 0);
    }

    private static double[] logSoftmax(double[] z) {
        double lse = logSumExp(z);
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = z[i] - lse;
        }
        return out;
    }
}
