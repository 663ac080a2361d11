// WRONG: lifts q to 1e-12: p=[0.5,0.5], q=[1e-15, 1-1e-15] gives 13.12 instead of 16.58
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double[] safe = q.clone();
        for (int i = 0; i < safe.length; i++) {
            if (safe[i] < 1e-12) {
                safe[i] = 1e-12;
            }
        }
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(p[i] / safe[i]);
        }
        return s;
    }
}
