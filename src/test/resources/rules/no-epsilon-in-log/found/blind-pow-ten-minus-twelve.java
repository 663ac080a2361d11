public class Solution {

    private double guard = Math.pow(10, -12);

    private double term(double p, double q) {
        return p * Math.log(p / (guard + q)); // FINDING: no-epsilon-in-log
    }

    private double run(double[] p, double[] q) {
        double out = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] != 0) out += term(p[i], q[i]);
        }
        return out;
    }

    public static double kl_divergence(double[] p, double[] q) {
        return new Solution().run(p, q);
    }
}
