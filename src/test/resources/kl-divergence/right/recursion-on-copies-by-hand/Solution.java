public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        if (p.length == 0) {
            return 0;
        }
        double[] restOfP = new double[p.length - 1];
        double[] restOfQ = new double[p.length - 1];
        for (int i = 1; i < p.length; i++) {
            restOfP[i - 1] = p[i];
            restOfQ[i - 1] = q[i];
        }
        double rest = kl_divergence(restOfP, restOfQ);
        return p[0] > 0 ? p[0] * Math.log(p[0] / q[0]) + rest : rest;
    }
}
