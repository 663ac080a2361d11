import java.util.*;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Double> terms = new ArrayList<>(p.length);
        for (int i = 0; i < p.length; i++) terms.set(i, p[i] > 0 ? p[i] * Math.log(p[i] / q[i]) : 0.0);
        double s = 0;
        for (double t : terms) s += t;
        return s;
    }
}
