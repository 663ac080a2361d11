// WRONG: takes off the first number instead of the largest. logSumExp([0,1000]): Infinity instead of 1000.
public class Solution {
    public static double logSumExp(double[] z) {
        double shift = z[0];
        double s = 0;
        for (double v : z) {
            s += Math.exp(v - shift);
        }
        return shift + Math.log(s);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double a = logSumExp(pLogits);
        double b = logSumExp(qLogits);
        double kl = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double lp = pLogits[i] - a;
            double lq = qLogits[i] - b;
            kl += Math.exp(lp) * (lp - lq);
        }
        return kl;
    }
}
