public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) continue;
            // distance of the logs from the larger and the smaller one, then the sign
            double distance = Math.log(Math.max(p[i], q[i])) - Math.log(Math.min(p[i], q[i]));
            kl += p[i] * Math.copySign(distance, p[i] - q[i]);
        }
        return kl;
    }
}
