import java.util.*;
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        List<Integer> idx = new ArrayList<>();
        for (int i = 0; i < p.length; i++) idx.add(i);
        for (Integer i : idx) if (p[i] == 0) idx.remove(i);
        double s = 0;
        for (int i : idx) s += p[i] * Math.log(p[i] / q[i]);
        return s;
    }
}
