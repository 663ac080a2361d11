// WRONG: half the log of the squared ratio; squares of tiny numbers underflow: p=[1e-170,1], q=[0.5,0.5] gives -Infinity, p=[0.5,0.5], q=[1e-170,1] gives Infinity
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                double p2 = p[i] * p[i];
                double q2 = q[i] * q[i];
                s += 0.5 * p[i] * Math.log(p2 / q2);
            }
        }
        return s;
    }
}
