public class Solution extends Base {}

class Base {
    protected static double eps = 1e-9;

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            total += p[i] * Math.log(p[i] / (q[i] + eps)); // FINDING: no-epsilon-in-log
        }
        return total;
    }
}
