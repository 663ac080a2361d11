// RIGHT: streams, totals as long, logarithms of whole numbers and their differences
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    private static double kl(int[] a, int[] b) {
        long all = Arrays.stream(a).asLongStream().sum();
        long other = Arrays.stream(b).asLongStream().sum();
        double shift = Math.log(other) - Math.log(all);
        return IntStream.range(0, a.length)
                .filter(i -> a[i] != 0)
                .mapToDouble(i -> (double) a[i] / all * (Math.log(a[i]) - Math.log(b[i]) + shift))
                .sum();
    }

    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {kl(a, b), kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        return Double.compare(d[0], d[1]) == 0 || Math.abs(d[0] - d[1]) <= 1e-9;
    }
}
