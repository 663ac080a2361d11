public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double s = 0;
        for (int i = 0; i < p.length; i++) {
            s += switch ((int) Math.signum(p[i])) {
                case 1 -> {
                    double r = p[i] / q[i];
                    yield p[i] * Math.log(r);
                }
                default -> 0.0;
            };
        }
        return s;
    }
}
