// WRONG: z = [1, 2, 3]; logSumExp(z): the statement leaves z as it is, afterwards it is [-2, -1, 0] (and logSumExp(z) gives 0.4076 then)
public class Solution {
    public static double logSumExp(double[] z) {
        double max = centre(z);
        double sum = 0;
        for (double v : z) {
            sum += Math.exp(v);
        }
        return max + Math.log(sum);
    }

    /** Takes the largest number off all of them, and gives it. */
    private static double centre(double[] z) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        for (int i = 0; i < z.length; i++) {
            z[i] -= max;
        }
        return max;
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        centre(pLogits);
        centre(qLogits);
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
