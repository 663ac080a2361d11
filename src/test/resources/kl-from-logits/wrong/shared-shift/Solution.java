// WRONG: both softmaxes are shifted by the maximum of the first logits. klFromLogits([1000,1001],[0,1]): -Infinity instead of 0.
public class Solution {
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
        double m = pLogits[0];
        for (double v : pLogits) {
            m = Math.max(m, v);
        }
        double sp = 0;
        double sq = 0;
        for (int i = 0; i < pLogits.length; i++) {
            sp += Math.exp(pLogits[i] - m);
            sq += Math.exp(qLogits[i] - m);
        }
        double lp = Math.log(sp);
        double lq = Math.log(sq);
        double kl = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double a = pLogits[i] - m - lp;
            double b = qLogits[i] - m - lq;
            kl += Math.exp(a) * (a - b);
        }
        return kl;
    }
}
