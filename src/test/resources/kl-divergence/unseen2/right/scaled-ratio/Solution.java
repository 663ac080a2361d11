public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                int ep = Math.getExponent(p[i]), eq = Math.getExponent(q[i]);
                double mp = Math.scalb(p[i], -ep), mq = Math.scalb(q[i], -eq);
                s += p[i] * (Math.log(mp / mq) + (ep - eq) * Math.log(2));
            }
        }
        return s;
    }
}
