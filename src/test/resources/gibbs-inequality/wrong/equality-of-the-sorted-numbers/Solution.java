// wrong for: isEqualityCase([0.7, 0.3], [0.3, 0.7]), which is false
import java.util.Arrays;

public class Solution {
    public static double[] logRatios(double[] p, double[] q) {
        double[] result = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            result[i] = Math.log(q[i] / p[i]);
        }
        return result;
    }

    public static double[] bounds(double[] p, double[] q) {
        double[] result = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            result[i] = q[i] / p[i] - 1;
        }
        return result;
    }

    public static double averageGap(double[] p, double[] q) {
        double[] logs = logRatios(p, q);
        double[] bounds = bounds(p, q);
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * (bounds[i] - logs[i]);
        }
        return total;
    }

    public static boolean isEqualityCase(double[] p, double[] q) {
        return Arrays.equals(Arrays.stream(p).sorted().toArray(), Arrays.stream(q).sorted().toArray());
    }
}
