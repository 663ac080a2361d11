// WRONG: log-probabilities are clipped at -10000. klFromLogits([0,0],[0,-50000]): 4999.3 instead of 24999.3.
public class Solution {
    private static final double FLOOR = -10_000;

    public static double logSumExp(double[] z) {
        double m = z[0];
        for (double v : z) {
            m = Math.max(m, v);
        }
        double s = 0;
        for (double v : z) {
            s += Math.exp(v - m);
        }
        return m + Math.log(s);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double a = logSumExp(pLogits);
        double b = logSumExp(qLogits);
        double kl = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double lp = Math.max(FLOOR, pLogits[i] - a);
            double lq = Math.max(FLOOR, qLogits[i] - b);
            kl += Math.exp(lp) * (lp - lq);
        }
        return kl;
    }
}
