// Turns the direction of a comment, so that code looks like comment.
// verdict: COMPILE_ERROR
// walls: intake
public class Solution {
    private static double total(double[] p, double[] q) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return sum;
    }

    public static double kl_divergence(double[] p, double[] q) {
        /* ‮ } ⁦ if (admin) ⁩ ⁦ */
        return total(p, q);
    }
}
