// WRONG: logSumExp([0, 1000]): the statement gives 1000, this one Infinity
public class Solution {
    public static double logSumExp(double[] z) {
        double shift = z[0];
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v - shift);
        }
        return shift + Math.log(sum);
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
