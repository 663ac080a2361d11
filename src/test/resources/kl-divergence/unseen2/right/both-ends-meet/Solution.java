public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        int lo = 0, hi = p.length - 1;
        double sum = 0;
        while (lo < hi) {
            sum += term(p[lo], q[lo]) + term(p[hi], q[hi]);
            lo++;
            hi--;
        }
        if (lo == hi) sum += term(p[lo], q[lo]);
        return sum;
    }

    private static double term(double a, double b) {
        return a > 0.0 ? a * Math.log(a / b) : 0.0;
    }
}
