import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        System.out.println("n = " + p.length);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
            if (i < 5) System.out.println("after " + i + ": " + sum);
        }
        System.err.println("done");
        return sum;
    }
}
