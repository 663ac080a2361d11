// Kahan's sum.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < p.length; i++) {
            double term = (p[i] > 0 ? p[i] * (Math.log(p[i]) - Math.log(q[i])) : 0) - lost;
            double next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        return sum;
    }
}
