/** The ratio to the mixture is 1 / (w + (1 - w) q/p), so no mixture has to be formed. */
public class Solution {
    private record Sides(double[] p, double[] q, double weight) {
        double divergence(int from, int to) {
            if (to - from > 1) {
                int middle = (from + to) >>> 1;
                return divergence(from, middle) + divergence(middle, to);
            }
            return share(p[from], q[from], weight) + share(q[from], p[from], 1 - weight);
        }

        /** w a log(a / (w a + (1 - w) b)). */
        private static double share(double a, double b, double w) {
            if (a == 0) {
                return 0;
            }
            if (b <= a) {
                return -w * a * Math.log1p((1 - w) * ((b - a) / a));
            }
            return w * a * (Math.log(a) - Math.log(w * a + (1 - w) * b));
        }
    }

    public static double js_divergence(double[] p, double[] q) {
        return new Sides(p, q, 0.5).divergence(0, p.length);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        return new Sides(p, q, weight).divergence(0, p.length);
    }

    public static double js_distance(double[] p, double[] q) {
        double divergence = js_divergence(p, q);
        return divergence > 0 ? Math.sqrt(divergence) : 0;
    }
}
