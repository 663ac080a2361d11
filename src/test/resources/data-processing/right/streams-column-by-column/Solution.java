import java.util.stream.IntStream;

public class Solution {
    public static double[] push(double[] p, double[][] channel) {
        return IntStream.range(0, channel[0].length)
                .mapToDouble(y -> IntStream.range(0, p.length).mapToDouble(x -> p[x] * channel[x][y]).sum())
                .toArray();
    }

    public static double[][] merging(int[] group, int groups) {
        return IntStream.of(group)
                .mapToObj(g -> IntStream.range(0, groups).mapToDouble(y -> y == g ? 1.0 : 0.0).toArray())
                .toArray(double[][]::new);
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        return divergence(p, q) - divergence(push(p, channel), push(q, channel));
    }

    private static double divergence(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .filter(i -> a[i] > 0)
                .mapToDouble(i -> a[i] * (Math.log(a[i]) - Math.log(b[i])))
                .sum();
    }
}
