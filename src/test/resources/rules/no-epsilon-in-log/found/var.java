public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        var eps = 1e-12;
        var b = new double[q.length];
        var i = 0;
        for (var x : q) {
            b[i++] = x + eps; // FINDING: no-epsilon-in-log
        }
        var total = 0.0;
        for (i = 0; i < p.length; i++) {
            total += p[i] > 0 ? p[i] * Math.log(p[i] / b[i]) : 0;
        }
        return total;
    }
}
