// WRONG: takes the last q as 1 - (the others), which loses a tiny last number: crossEntropy([0.5,0.5],[1.0,1e-30]) becomes Infinity, about 34.5 is right
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        double h = 0;
        double restP = 1;
        double restQ = 1;
        int last = p.length - 1;
        for (int i = 0; i < last; i++) {
            restP -= p[i];
            restQ -= q[i];
            if (p[i] > 0) {
                h -= p[i] * Math.log(q[i]);
            }
        }
        if (p[last] > 0) {
            h -= Math.max(restP, 0) * Math.log(Math.max(restQ, 0));
        }
        return h;
    }

    public static double klDivergence(double[] p, double[] q) {
        double own = 0;
        for (double v : p) {
            if (v > 0) {
                own -= v * Math.log(v);
            }
        }
        return crossEntropy(p, q) - own;
    }
}
