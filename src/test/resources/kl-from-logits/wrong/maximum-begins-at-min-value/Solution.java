// WRONG: logSumExp([-1000, -1000]): the statement gives -1000 + log 2, this one -Infinity (Double.MIN_VALUE is above 0)
public class Solution {
    public static double logSumExp(double[] z) {
        double max = Double.MIN_VALUE;
        for (double v : z) {
            if (v > max) {
                max = v;
            }
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v - max);
        }
        return max + Math.log(sum);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double lp = logSumExp(pLogits);
        double lq = logSumExp(qLogits);
        double kl = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double a = pLogits[i] - lp;
            double b = qLogits[i] - lq;
            kl += Math.exp(a) * (a - b);
        }
        return kl;
    }
}
