// WRONG: old switch without break: where p > q the term is added twice: p=[0.5,0.5], q=[0.25,0.75] gives 0.4904 instead of 0.1438
public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double gain = 0;
        double loss = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) continue;
            double term = p[i] * (Math.log(p[i]) - Math.log(q[i]));
            switch (Double.compare(p[i], q[i])) {
                case 1:
                    gain += term;
                case -1:
                    loss += term;
                default:
                    // equal: the term is 0
            }
        }
        return gain + loss;
    }
}
