import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double logSumExp(double[] z) {
        double top = Arrays.stream(z).max().getAsDouble();
        return top + Math.log(Arrays.stream(z).map(v -> Math.exp(v - top)).sum());
    }

    public static double klFromLogits(double[] pLogits, double[] qLogits) {
        double[] a = logSoftmax(pLogits);
        double[] b = logSoftmax(qLogits);
        return IntStream.range(0, a.length).mapToDouble(i -> Math.exp(a[i]) * (a[i] - b[i])).sum();
    }

    private static double[] logSoftmax(double[] z) {
        double top = Arrays.stream(z).max().getAsDouble();
        double[] shifted = Arrays.stream(z).map(v -> v - top).toArray();
        double norm = logSumExp(shifted);
        return Arrays.stream(shifted).map(v -> v - norm).toArray();
    }
}
