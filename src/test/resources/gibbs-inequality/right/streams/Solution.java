import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> Math.log(q[i]) - Math.log(p[i])).toArray();
    }

    public static double[] bounds(double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> (q[i] - p[i]) / p[i]).toArray();
    }

    public static double averageGap(double[] p, double[] q) {
        return -IntStream.range(0, p.length).mapToDouble(i -> p[i] * Math.log(q[i] / p[i])).sum();
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return Arrays.equals(p, q);
    }
}
