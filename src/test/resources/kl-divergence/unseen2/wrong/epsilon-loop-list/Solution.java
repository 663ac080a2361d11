public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        java.util.List<Double> b = new java.util.ArrayList<>();
        for (double v : q) b.add(v + 1e-13);
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / b.get(i));
        }
        return s;
    }
}
