public class Solution {
    private record Scaled(double value, double scale) {
        double ratioTo(Scaled other) {
            return value / other.value * (other.scale / scale);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(new Scaled(p[i] * 1e6, 1e6).ratioTo(new Scaled(q[i] * 1e3, 1e3)));
            }
        }
        return total;
    }
}
