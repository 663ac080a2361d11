// RIGHT: a mixture array and a KL method as in the formula, with logs subtracted, a mask for both, validation and a debug line
import java.util.Arrays;

public class Solution {
    private static final class Mixture {
        private final double[] values;

        Mixture(double[] p, double[] q, double weight) {
            if (p.length != q.length || !(weight > 0 && weight < 1)) {
                throw new IllegalArgumentException("lengths or weight");
            }
            values = new double[p.length];
            Arrays.setAll(values, i -> weight * p[i] + (1 - weight) * q[i]);
        }

        double klFrom(double[] a) {
            double kl = 0;
            int i = 0;
            for (double m : values) {
                double v = a[i++];
                if (v > 0 && m > 0) {
                    kl += v * (Math.log(v) - Math.log(m));
                }
            }
            return kl;
        }
    }

    public static double js_divergence(double[] p, double[] q) {
        Mixture m = new Mixture(p, q, 0.5);
        return (m.klFrom(p) + m.klFrom(q)) / 2;
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        Mixture m = new Mixture(p, q, weight);
        return weight * m.klFrom(p) + (1 - weight) * m.klFrom(q);
    }

    public static double js_distance(double[] p, double[] q) {
        double js = js_divergence(p, q);
        System.out.println("js = " + js);
        return Math.sqrt(Math.max(js, 0));
    }
}
