// WRONG: klDivergence masks on both p > 0 and q > 0, so a ruled-out outcome is left out: ([0.5,0.5],[1,0]) gives -0.3466 instead of Infinity
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * Math.log(q[i]);
            }
        }
        return h;
    }

    public static double klDivergence(double[] p, double[] q) {
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0 && q[i] > 0) {
                kl += p[i] * (Math.log(p[i]) - Math.log(q[i]));
            }
        }
        return kl;
    }
}
