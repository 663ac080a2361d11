// RIGHT: streams, the maximum taken off first, log-probabilities relative to it
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double logSumExp(double[] z) {
        double max = Arrays.stream(z).max().getAsDouble();
        return max + Math.log(Arrays.stream(z).map(v -> Math.exp(v - max)).sum());
    }

    private static double[] logSoftmax(double[] z) {
        double max = Arrays.stream(z).max().getAsDouble();
        double[] shifted = Arrays.stream(z).map(v -> v - max).toArray();
        double lse = Math.log(Arrays.stream(shifted).map(Math::exp).sum());
        return Arrays.stream(shifted).map(v -> v - lse).toArray();
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double[] lp = logSoftmax(pLogits);
        double[] lq = logSoftmax(qLogits);
        return IntStream.range(0, lp.length).mapToDouble(i -> Math.exp(lp[i]) * (lp[i] - lq[i])).sum();
    }
}
