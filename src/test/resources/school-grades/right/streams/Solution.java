import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[] bothDirections(int[] a, int[] b) {
        double[] p = shares(a);
        double[] q = shares(b);
        return new double[] {kl(p, q), kl(q, p)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] both = bothDirections(a, b);
        return Double.compare(both[0], both[1]) == 0 || Math.abs(both[0] - both[1]) <= 1e-8;
    }

    private static double[] shares(int[] x) {
        double size = Arrays.stream(x).asDoubleStream().sum();
        return Arrays.stream(x).mapToDouble(v -> v / size).toArray();
    }

    private static double kl(double[] p, double[] q) {
        return IntStream.range(0, p.length).filter(i -> p[i] > 0).mapToDouble(i -> p[i] * Math.log(p[i] / q[i])).sum();
    }
}
