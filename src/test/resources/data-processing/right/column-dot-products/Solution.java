// RIGHT: each output is a dot product of p with a column, by streams
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        return IntStream.range(0, channel[0].length)
                .mapToDouble(y -> IntStream.range(0, p.length).mapToDouble(x -> p[x] * channel[x][y]).sum())
                .toArray();
    }

    public static double[][] merging(int[] group, int groups) {
        return Arrays.stream(group)
                .mapToObj(g -> IntStream.range(0, groups).mapToDouble(y -> y == g ? 1.0 : 0.0).toArray())
                .toArray(double[][]::new);
    }

    private static double kl(double[] a, double[] b) {
        return IntStream.range(0, a.length).filter(i -> a[i] > 0)
                .mapToDouble(i -> a[i] * (Math.log(a[i]) - Math.log(b[i]))).sum();
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return kl(p, q) - kl(push(p, channel), push(q, channel));
    }
}
