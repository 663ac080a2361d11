public class Solution {
    public static double logSumExp(double[] z) {
        double m = Double.NEGATIVE_INFINITY;
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
        double lseP = logSumExp(pLogits);
        double lseQ = logSumExp(qLogits);
        double maxQ = Double.NEGATIVE_INFINITY;
        for (double v : qLogits) {
            maxQ = Math.max(maxQ, v);
        }
        double kl = 0;
        for (int i = 0; i < pLogits.length; i++) {
            double logP = pLogits[i] - lseP;
            double q = Math.exp(qLogits[i] - lseQ);
            double logQ = q == 0 ? qLogits[i] - maxQ : qLogits[i] - lseQ;
            kl += Math.exp(logP) * (logP - logQ);
        }
        return kl;
    }
}
