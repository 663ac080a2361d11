public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        Object o = p;
        Double[] d = (Double[]) o;
        double s = 0;
        for (int i = 0; i < d.length; i++) if (d[i] > 0) s += d[i] * Math.log(d[i] / q[i]);
        return s;
    }
}
