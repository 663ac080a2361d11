// RIGHT: the pointwise gap is a function and the arrays are filled by setAll
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    private static double gap(double ratio) {
        return ratio - 1 - Math.log(ratio);
    }

    public static double[] logRatios(double[] p, double[] q) {
        double[] out = new double[p.length];
        Arrays.setAll(out, i -> Math.log(q[i] / p[i]));
        return out;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] out = new double[p.length];
        Arrays.setAll(out, i -> q[i] / p[i] - 1);
        return out;
    }

    public static double averageGap(double[] p, double[] q) {
        return IntStream.range(0, p.length).mapToDouble(i -> p[i] * gap(q[i] / p[i])).sum();
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return IntStream.range(0, p.length).allMatch(i -> p[i] == q[i]);
    }
}
