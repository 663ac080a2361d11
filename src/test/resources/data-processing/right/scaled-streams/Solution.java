// RIGHT: streams; the divergence after the channel is computed on scaled numbers so that tiny products do not underflow, logs are subtracted
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    private static final int UP = 500;

    public static double[] push(double[] p, double[][] channel) {
        return IntStream.range(0, channel[0].length)
                .mapToDouble(y -> IntStream.range(0, p.length).mapToDouble(x -> p[x] * channel[x][y]).sum())
                .toArray();
    }

    public static double[][] merging(int[] group, int groups) {
        return Arrays.stream(group)
                .mapToObj(g -> IntStream.range(0, groups).mapToDouble(y -> y == g ? 1 : 0).toArray())
                .toArray(double[][]::new);
    }

    private static double[] up(double[] v) {
        return Arrays.stream(v).map(x -> Math.scalb(x, UP)).toArray();
    }

    /** Both arguments are too large by 2^exponent. */
    private static double kl(double[] p, double[] q, int exponent) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> Math.scalb(p[i] * (Math.log(p[i]) - Math.log(q[i])), -exponent))
                .sum();
    }

    public static double information_lost(double[] p, double[] q, double[][] channel) {
        double[][] wide = Arrays.stream(channel).map(Solution::up).toArray(double[][]::new);
        double[] ps = up(p);
        double[] qs = up(q);
        return kl(ps, qs, UP) - kl(push(ps, wide), push(qs, wide), 2 * UP);
    }
}
