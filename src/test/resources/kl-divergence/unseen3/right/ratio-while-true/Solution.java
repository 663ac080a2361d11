public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double result = 0;
        int i = 0;
        while (true) {
            if (i == p.length) break;
            double a = p[i], b = q[i];
            i++;
            if (a > 0) {
                double ratio = a / b;
                double nats = Math.log(ratio);
                result = result + a * nats;
            }
        }
        return result;
    }
}
