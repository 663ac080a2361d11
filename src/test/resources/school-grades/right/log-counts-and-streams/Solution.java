import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {direction(a, b), direction(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double there = direction(a, b);
        double back = direction(b, a);
        if (Double.isInfinite(there) || Double.isInfinite(back)) {
            return Double.isInfinite(there) && Double.isInfinite(back);
        }
        return Math.abs(there - back) <= 1e-9;
    }

    private static double direction(int[] a, int[] b) {
        long pupilsA = Arrays.stream(a).asLongStream().sum();
        long pupilsB = Arrays.stream(b).asLongStream().sum();
        double sizes = Math.log(pupilsB) - Math.log(pupilsA);
        return IntStream.range(0, a.length)
                .filter(i -> a[i] > 0)
                .mapToDouble(i -> a[i] * (Math.log(a[i]) - Math.log(b[i]) + sizes))
                .sum() / pupilsA;
    }
}
