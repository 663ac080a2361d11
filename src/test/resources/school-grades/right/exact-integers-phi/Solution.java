// RIGHT: numerators and denominators as BigInteger; each term p log(p/q) - p + q is at least 0, so nothing cancels where the schools are alike
import java.math.BigInteger;

public class Solution {
    private static BigInteger total(int[] counts) {
        BigInteger t = BigInteger.ZERO;
        for (int c : counts) {
            t = t.add(BigInteger.valueOf(c));
        }
        return t;
    }

    /** (1 + x) log(1 + x) - x for x > -1, accurate near 0. */
    private static double phi(double x) {
        if (Math.abs(x) > 1e-2) {
            return (1 + x) * Math.log1p(x) - x;
        }
        double sum = 0;
        double power = x;
        for (int n = 2; n <= 10; n++) {
            power *= -x;
            sum -= power / (n * (n - 1.0));
        }
        return sum;
    }

    private static double kl(int[] a, int[] b) {
        BigInteger ta = total(a);
        BigInteger tb = total(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double q = b[i] / tb.doubleValue();
            if (a[i] == 0) {
                sum += q;
            } else if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            } else {
                BigInteger left = BigInteger.valueOf(a[i]).multiply(tb);
                BigInteger right = BigInteger.valueOf(b[i]).multiply(ta);
                double x = left.subtract(right).doubleValue() / right.doubleValue();
                double p = a[i] / ta.doubleValue();
                sum += x > -0.5 ? q * phi(x) : p * Math.log(p / q) - p + q;
            }
        }
        return sum;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        return new double[] {kl(a, b), kl(b, a)};
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        if (Double.isInfinite(d[0]) || Double.isInfinite(d[1])) {
            return Double.isInfinite(d[0]) && Double.isInfinite(d[1]);
        }
        return Math.abs(d[0] - d[1]) <= 1e-9;
    }
}
