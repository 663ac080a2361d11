// WRONG: "continue" jumps over the i++, so it never ends at a zero of p: p=[0,0.5,0.5], q=[0.1,0.4,0.5] hangs
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double sum = 0;
        int i = 0;
        while (i < p.length) {
            if (p[i] == 0) {
                continue;
            }
            sum += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            i++;
        }
        return sum;
    }
}
