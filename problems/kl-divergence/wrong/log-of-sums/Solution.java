public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sumP = 0;
        double sumQ = 0;
        for (int i = 0; i < p.length; i++) {
            sumP += p[i];
            sumQ += q[i];
        }
        return sumP * Math.log(sumP / sumQ);
    }
}
