// Labels, continue, do and while.
// verdict: ACCEPTED
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        int i = -1;
        positions:
        while (true) {
            do {
                if (++i == p.length) {
                    break positions;
                }
                if (p[i] <= 0) {
                    continue positions;
                }
            } while (false);
            sum += p[i] * Math.log(p[i] / q[i]);
        }
        return sum;
    }
}
