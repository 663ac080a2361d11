// WRONG: an array of one number is taken for already normalised: logSumExp([5]) is 0 instead of 5.
public class Solution {
    public static double logSumExp(double[] z) {
        if (z.length == 1) {
            return 0; // the only outcome has probability 1
        }
        double m = Math.max(z[0], z[1]);
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
        if (pLogits.length == 1) {
            return 0;
        }
        double a = logSumExp(pLogits);
        double b = logSumExp(qLogits);
        double kl = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double lp = pLogits[i] - a;
            kl += Math.exp(lp) * (lp - (qLogits[i] - b));
        }
        return kl;
    }
}
