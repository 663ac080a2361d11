public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double kl = 0;
        int i = 0;
        while (i < p.length) {
            kl = p[i] * (Math.log(p[i]) - Math.log(q[i])); // FINDING: overwrites-the-total
            i++;
        }
        return kl;
    }
}
