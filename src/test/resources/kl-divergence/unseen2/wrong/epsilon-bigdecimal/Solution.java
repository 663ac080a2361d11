public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            double b = new java.math.BigDecimal(q[i]).add(new java.math.BigDecimal("1e-12")).doubleValue();
            if (p[i] > 0) s += p[i] * Math.log(p[i] / b);
        }
        return s;
    }
}
