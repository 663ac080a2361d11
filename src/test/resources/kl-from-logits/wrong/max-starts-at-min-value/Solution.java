// WRONG: the search for the maximum starts at Double.MIN_VALUE, which is above 0. logSumExp([-1000,-1001]): -Infinity instead of -999.69.
public class Solution {
    private static double max(double[] z) {
        double m = Double.MIN_VALUE;
        for (double v : z) {
            if (v > m) {
                m = v;
            }
        }
        return m;
    }

    public static double logSumExp(double[] z) {
        double m = max(z);
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
            double lp = pLogits[i] - a;
            double lq = qLogits[i] - b;
            kl += Math.exp(lp) * (lp - lq);
        }
        return kl;
    }
}
