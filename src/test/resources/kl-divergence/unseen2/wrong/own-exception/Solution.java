public class Solution {
    static class BadInput extends RuntimeException {
        BadInput(String m) { super(m); }
    }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (q[i] == 0) throw new BadInput("q has a zero");
            if (p[i] > 0) s += p[i] * Math.log(p[i] / q[i]);
        }
        return s;
    }
}
