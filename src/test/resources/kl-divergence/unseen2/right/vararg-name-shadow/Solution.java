public class Solution {
    static double log(double x) { return Math.log(x); }
    static double sum;

    public static double kl_divergence(double[] p, double[] q) {
        sum = 0;
        for (int i = 0; i < p.length; i++) add(p[i], q[i]);
        return sum;
    }

    static void add(double a, double b) {
        if (a == 0.0) return;
        sum += a * log(a / b);
    }
}
