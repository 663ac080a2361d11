import java.util.Arrays;

public class Solution {

    static final double SHIFT = 1.0e-9;

    public static double kl_divergence(double[] p, double[] q) {
        double[] a = Arrays.stream(p).map(x -> x + SHIFT).toArray(); // FINDING: no-epsilon-in-log
        double[] b = Arrays.stream(q).map(x -> x + SHIFT).toArray(); // FINDING: no-epsilon-in-log
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * Math.log(a[i] / b[i]);
        }
        return sum;
    }
}
