public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        int block = 1000;
        for (int start = 0; start < p.length; start += block) {
            double part = 0;
            for (int i = start; i < Math.min(p.length, start + block); i++) {
                part += p[i] == 0 ? 0 : p[i] * Math.log(p[i] / q[i]);
            }
            total += part;
        }
        return total;
    }
}
