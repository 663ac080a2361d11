// RIGHT: shares as streams of doubles over long totals
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
            double ratio = p[i] / q[i];
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
