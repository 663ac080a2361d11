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
