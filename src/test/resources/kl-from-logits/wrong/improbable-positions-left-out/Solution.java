// WRONG: klFromLogits([0, -30], [0, -100000]): p is about 9.4e-14 at the second, which adds 9.4e-9; the statement gives about 9.35e-9, this one about 0
public class Solution {
    public static double logSumExp(double[] z) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
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
            double p = Math.exp(pLogits[i] - lp);
            if (p < 1e-12) {
                continue; // as good as 0
            }
            kl += p * ((pLogits[i] - lp) - (qLogits[i] - lq));
        }
        return kl;
    }
}
