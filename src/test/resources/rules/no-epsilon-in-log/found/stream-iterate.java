import java.util.Arrays;
import java.util.Iterator;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        Iterator<Double> it = Arrays.stream(q).mapToObj(x -> x + 1e-12).iterator(); // FINDING: no-epsilon-in-log
        for (double a : p) {
            sum += a > 0 ? a * Math.log(a / it.next()) : 0;
        }
        return sum;
    }
}
