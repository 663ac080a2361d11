import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] t = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            t[i] = p[i] <= 0 ? 0 : p[i] * Math.log(p[i] / q[i]);
        }
        Arrays.sort(t);
        double s = 0;
        for (double x : t) s += x;
        return s;
    }
}
