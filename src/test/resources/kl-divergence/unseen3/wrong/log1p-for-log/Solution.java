// WRONG: log1p(p/q) is log(1 + p/q): p=q=[0.5,0.5] gives 0.693 instead of 0
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            // log1p is the more exact log
            s += p[i] > 0 ? p[i] * Math.log1p(p[i] / q[i]) : 0;
        }
        return s;
    }
}
