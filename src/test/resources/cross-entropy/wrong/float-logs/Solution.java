// WRONG: keeps the logarithms in a float table; right to about seven digits only, e.g. crossEntropy([0.5,0.5],[0.3,0.7])
public class Solution {
    public static double crossEntropy(double[] p, double[] q) {
        float[] logs = new float[q.length];
        for (int i = 0; i < q.length; i++) {
            logs[i] = (float) Math.log(q[i]);
        }
        double h = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                h -= p[i] * logs[i];
            }
        }
        return h;
    }

    public static double klDivergence(double[] p, double[] q) {
        return crossEntropy(p, q) - crossEntropy(p, p);
    }
}
