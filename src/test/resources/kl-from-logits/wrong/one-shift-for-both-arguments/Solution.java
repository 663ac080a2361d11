// WRONG: klFromLogits([0, 0], [5000, 5000]): the statement gives 0, this one Infinity (the largest logit of p is no shift for q)
public class Solution {
    private static double max(double[] z) {
        double m = z[0];
        for (double v : z) {
            m = Math.max(m, v);
        }
        return m;
    }

    private static double logSum(double[] z, double shift) {
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v - shift);
        }
        return Math.log(sum);
    }

    public static double logSumExp(double[] z) {
        double m = max(z);
        return m + logSum(z, m);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double shift = max(pLogits);
        double lp = logSum(pLogits, shift);
        double lq = logSum(qLogits, shift);
        double kl = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double a = pLogits[i] - shift - lp;
            double b = qLogits[i] - shift - lq;
            kl += Math.exp(a) * (a - b);
        }
        return kl;
    }
}
