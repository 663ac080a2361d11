public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double carried = 0, work = 0;
        for (int i = 0; i < p.length; i++) {
            carried += p[i] - q[i];
            work += Math.abs(carried);
        }
        return work;
    }
}
