/**
 * Splits x into m * 2^e and keeps the two logs apart: the e's are integers, so their
 * difference is exact; the quotient of the mantissas is near 1 and cannot overflow.
 */
public class Solution {

    private static final double LN2 = 0.693147180559945309417232121458;

    public static double kl_divergence(double[] p, double[] q) {
        double mantissaPart = 0;
        double exponentPart = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] <= 0) continue;
            // subnormals are lifted first, else getExponent lumps all of them together
            int ep = exponent(p[i]);
            int eq = exponent(q[i]);
            double mp = mantissa(p[i], ep);
            double mq = mantissa(q[i], eq);
            mantissaPart += p[i] * Math.log(mp / mq);
            exponentPart += p[i] * (ep - eq);
        }
        return Math.fma(exponentPart, LN2, mantissaPart);
    }

    private static int exponent(double x) {
        return x < Double.MIN_NORMAL ? Math.getExponent(x * 0x1p60) - 60 : Math.getExponent(x);
    }

    private static double mantissa(double x, int e) {
        // two steps: 2^-e alone may be out of range
        int h = e / 2;
        return Math.scalb(Math.scalb(x, -h), -(e - h));
    }
}
