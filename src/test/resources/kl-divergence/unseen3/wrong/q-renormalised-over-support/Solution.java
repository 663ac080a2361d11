// WRONG: after masking it scales q to sum 1 over the support of p: p=[0,0.5,0.5], q=[0.1,0.4,0.5] gives 0.0062 instead of 0.1116
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double massP = 0, massQ = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                massP += p[i];
                massQ += q[i];
            }
        }
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double a = p[i] / massP;
                double b = q[i] / massQ;
                kl += a * (Math.log(a) - Math.log(b));
            }
        }
        return kl;
    }
}
