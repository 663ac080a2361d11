// WRONG: the ratio by products of longs, which overflow; a=[2000000000,2000000000,2000000000], b=[2000000000,2000000000,1000000000]
import java.util.Arrays;

public class Solution {
    private static double[] shares(int[] pupils) {
        long all = Arrays.stream(pupils).asLongStream().sum();
        return Arrays.stream(pupils).mapToDouble(n -> (double) n / all).toArray();
    }

    private static double kl(int[] a, int[] b) {
        double[] p = shares(a);
        double[] q = shares(b);
        double sum = 0.0;
        for (int i = 0; i < p.length; i++) {
            if (a[i] == 0) {
                continue;
            }
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            long allA = Arrays.stream(a).asLongStream().sum();
            long allB = Arrays.stream(b).asLongStream().sum();
            double ratio = (double) (a[i] * allB) / (double) (b[i] * allA);
            sum += p[i] * Math.log(ratio);
        }
        return sum;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {kl(a, b), kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] both = bothDirections(a, b);
        if (Double.isInfinite(both[0]) || Double.isInfinite(both[1])) {
            return both[0] == both[1];
        }
        return Math.abs(both[0] - both[1]) <= 1e-9;
    }
}
