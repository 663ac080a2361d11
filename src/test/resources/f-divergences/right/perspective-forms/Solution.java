// RIGHT: every divergence summed by its own symmetric formula in p and q, without ratios where these are not needed
public class Solution {
    public static double f(Generator generator, double t) {
        // the term of the pair (t, 1)
        return term(generator, t, 1);
    }

    public static double slope_at_infinity(Generator generator) {
        // the term of the pair (1, 0)
        return term(generator, 1, 0);
    }

    public static double f_divergence(Generator generator, double[] p, double[] q) {
        double sum = 0;
        double carry = 0;
        for (int i = p.length - 1; i >= 0; i--) {
            double v = term(generator, p[i], q[i]);
            if (Double.isInfinite(v)) {
                return v;
            }
            double y = v - carry;
            double s = sum + y;
            carry = (s - sum) - y;
            sum = s;
        }
        return sum;
    }

    /** a log(a / b) with 0 log(0 / b) = 0 and a log(a / 0) infinite. */
    private static double relative(double a, double b) {
        if (a == 0) {
            return 0;
        }
        return b == 0 ? Double.POSITIVE_INFINITY : a * (Math.abs(a - b) < b / 2 ? Math.log1p((a - b) / b) : Math.log(a) - Math.log(b));
    }

    private static double term(Generator generator, double p, double q) {
        if (p == 0 && q == 0) {
            return 0;
        }
        switch (generator) {
            case KL:
                return relative(p, q);
            case REVERSE_KL:
                return relative(q, p);
            case TOTAL_VARIATION:
                return Math.abs(p - q) / 2;
            case CHI_SQUARE:
                return q == 0 ? Double.POSITIVE_INFINITY : (p - q) * ((p - q) / q);
            case HELLINGER:
                double d = Math.sqrt(p) - Math.sqrt(q);
                return d * d / 2;
            case JENSEN_SHANNON:
                double m = 0.5 * p + 0.5 * q;
                if (m < Double.MIN_NORMAL) {
                    return 0.5 * (relative(2 * p, p + q) + relative(2 * q, p + q)) / 2;
                }
                return 0.5 * (relative(p, m) + relative(q, m));
            default:
                throw new IllegalArgumentException("unknown " + generator);
        }
    }
}
