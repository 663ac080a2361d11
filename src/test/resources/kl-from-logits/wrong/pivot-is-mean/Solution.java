// WRONG: shifts by the mean, not the maximum; logSumExp([0,-2000]) is infinite
import java.util.Arrays;

public class Solution {
    private static double pivot(double[] z) {
        return Arrays.stream(z).average().getAsDouble();
    }

    public static double logSumExp(double[] z) {
        double top = pivot(z);
        double sum = 0.0;
        for (double x : z) {
            sum += Math.exp(x - top);
        }
        return top + Math.log(sum);
    }

    private static double[] logSoftmax(double[] z) {
        double top = pivot(z);
        double[] shifted = Arrays.stream(z).map(x -> x - top).toArray();
        double norm = logSumExp(shifted);
        for (int i = 0; i < shifted.length; i++) {
            shifted[i] -= norm;
        }
        return shifted;
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double[] lp = logSoftmax(pLogits);
        double[] lq = logSoftmax(qLogits);
        double kl = 0.0;
        for (int i = 0; i < lp.length; i++) {
            double p = Math.exp(lp[i]);
            kl += p * (lp[i] - lq[i]);
        }
        return kl;
    }
}
