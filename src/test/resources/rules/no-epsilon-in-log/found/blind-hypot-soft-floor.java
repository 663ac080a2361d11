public class Solution {

    interface Floor {
        double under(double x);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double softness = Double.parseDouble("1e-11");
        Floor f = x -> Math.hypot(x, softness); // FINDING: no-epsilon-in-log
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            double ratio = f.under(p[i]) / f.under(q[i]);
            kl += p[i] * StrictMath.log(ratio);
        }
        return kl;
    }
}
