import java.util.*;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<double[]> all = new ArrayList<>();
        double s = 0;
        int i = 0;
        while (i < p.length) {
            all.add(new double[1_000_000]);
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
