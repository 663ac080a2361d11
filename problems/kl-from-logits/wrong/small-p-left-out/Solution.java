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
        double a = logSumExp(pLogits);
        double b = logSumExp(qLogits);
        double kl = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double lp = pLogits[i] - a;
            double p = Math.exp(lp);
            if (p < 1e-12) {
                continue; // adds nothing
            }
            kl += p * (lp - (qLogits[i] - b));
        }
        return kl;
    }
}
