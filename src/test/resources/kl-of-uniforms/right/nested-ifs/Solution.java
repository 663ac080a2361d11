public class Solution {
    public static double klUniform(double a, double b, double c, double d) {
        if (Double.isNaN(a) || Double.isNaN(b) || Double.isNaN(c) || Double.isNaN(d)) {
            throw new IllegalArgumentException("NaN");
        }
        double p = b - a;
        double q = d - c;
        if (p <= 0 || q <= 0) {
            throw new IllegalArgumentException("no length");
        }
        if (a >= c) {
            if (b <= d) {
                return -Math.log(p) + Math.log(q);
            }
        }
        return 1 / 0.0;
    }
}
