public class Solution {
    static class Adder {
        double x;
        Adder(double x) { this.x = x; this.x += 1e-16; }
        double get() { return x; }
    }
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) s += p[i] * Math.log(new Adder(p[i] / q[i]).get());
        }
        return s;
    }
}
