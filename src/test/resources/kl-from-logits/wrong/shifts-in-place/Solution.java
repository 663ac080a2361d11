// WRONG: the maximum is taken off in the caller's arrays. Right values in the first call; z=[1000,1001] is [-1,0] afterwards.
public class Solution {
    private static double shift(double[] z) {
        double m = z[0];
        for (double v : z) {
            m = Math.max(m, v);
        }
        for (int i = 0; i < z.length; i++) {
            z[i] -= m;
        }
        return m;
    }

    public static double logSumExp(double[] z) {
        double m = shift(z);
        double s = 0;
        for (double v : z) {
            s += Math.exp(v);
        }
        return m + Math.log(s);
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        shift(pLogits);
        shift(qLogits);
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
