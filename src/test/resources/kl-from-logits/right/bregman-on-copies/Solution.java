// RIGHT: the divergence as a Bregman divergence of log-sum-exp, on sorted copies for the sums and shifted copies for the rest
import java.util.Arrays;

public class Solution {
    public static double logSumExp(double[] z) {
        double[] sorted = z.clone();
        Arrays.sort(sorted);
        double top = sorted[sorted.length - 1];
        double sum = 0;
        for (double v : sorted) {
            sum += Math.exp(v - top); // the small ones first
        }
        return top + Math.log(sum);
    }

    private static double[] shifted(double[] z) {
        double[] copy = Arrays.copyOf(z, z.length);
        double top = copy[0];
        for (int i = 1; i < copy.length; i++) {
            top = Math.max(top, copy[i]);
        }
        for (int i = 0; i < copy.length; i++) {
            copy[i] -= top;
        }
        return copy;
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double[] a = shifted(pLogits);
        double[] b = shifted(qLogits);
        double fa = logSumExp(a);
        double fb = logSumExp(b);
        double inner = 0;
        for (int i = a.length - 1; i >= 0; i--) {
            inner += Math.exp(a[i] - fa) * (b[i] - a[i]);
        }
        System.out.println("F(b) - F(a) = " + (fb - fa) + ", <p, b - a> = " + inner);
        return fb - fa - inner;
    }
}
