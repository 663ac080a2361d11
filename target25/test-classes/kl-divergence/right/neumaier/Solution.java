public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        double carry = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double term = p[i] * Math.log(p[i] / q[i]);
                double t = total + term;
                if (Math.abs(total) >= Math.abs(term)) {
                    carry += (total - t) + term;
                } else {
                    carry += (term - t) + total;
                }
                total = t;
            }
        }
        return total + carry;
    }
}
