// WRONG: the form p log(p/q) - p + q, but the mask throws away q where p is 0: p=[0,0.5,0.5], q=[0.1,0.4,0.5] gives 0.0116 instead of 0.1116
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                // every term of this form is >= 0, so nothing cancels
                sum += p[i] * (Math.log(p[i]) - Math.log(q[i])) - p[i] + q[i];
            }
        }
        return sum;
    }
}
