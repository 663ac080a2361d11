// WRONG: the answer is right, but the zeros of p are squeezed out in the caller's arrays: p=[0,0.5,0.5] is [0.5,0.5,0.5] afterwards
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int n = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                p[n] = p[i];
                q[n] = q[i];
                n++;
            }
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += p[i] * (Math.log(p[i]) - Math.log(q[i]));
        }
        return sum;
    }
}
