import java.util.Arrays;
import java.util.PrimitiveIterator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        PrimitiveIterator.OfDouble qs = Arrays.stream(q).iterator();
        double total = 0;
        for (double a : p) {
            double b = qs.nextDouble();
            total += a > 0 ? a * Math.log(a / b) : 0;
        }
        return total;
    }
}
