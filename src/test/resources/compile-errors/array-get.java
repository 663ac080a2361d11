public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p.get(i) > 0) s += p.get(i) * Math.log(p.get(i) / q.get(i));
        }
        return s;
    }
}
