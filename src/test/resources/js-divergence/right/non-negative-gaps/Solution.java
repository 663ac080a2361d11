// RIGHT: summands a log(a/m) - a + m, which are not negative and whose extra parts cancel over both distributions; Kahan; copies
public class Solution {
    private static double gap(double a, double m) {
        if (m == 0) {
            return 0; // both are 0, or too small to matter
        }
        if (a == 0) {
            return m;
        }
        double d = (a - m) / m;
        double log = Math.abs(d) < 0.5 ? Math.log1p(d) : Math.log(a) - Math.log(m);
        return Math.max(0, a * log - a + m);
    }

    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        double[] a = p.clone();
        double[] b = q.clone();
        double rest = 1 - weight;
        double sum = 0;
        double carry = 0;
        for (int i = a.length - 1; i >= 0; i--) {
            double m = weight * a[i] + rest * b[i];
            double y = weight * gap(a[i], m) + rest * gap(b[i], m) - carry;
            double t = sum + y;
            carry = (t - sum) - y;
            sum = t;
        }
        return sum;
    }

    public static double js_distance(double[] p, double[] q) {
        return Math.sqrt(Math.max(0.0, js_divergence(p, q)));
    }

    public static void main(String[] args) {
        System.out.println(js_distance(new double[] {0.5, 0.5}, new double[] {0.25, 0.75}));
    }
}
