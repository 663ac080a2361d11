import java.util.Arrays;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] t = new double[p.length];
        for (int i = 0; i < p.length; i++) t[i] = p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0;
        Arrays.sort(t);
        return t[t.length / 2] * t.length;
    }
}
