import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    public static double[] bothDirections(int[] a, int[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException();
        }
        return new double[] {kl(a, b), kl(b, a)};
    }

    private static double kl(int[] a, int[] b) {
        BigDecimal sizeA = size(a);
        BigDecimal sizeB = size(b);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.length; i++) {
            if (a[i] == 0) {
                continue;
            }
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            BigDecimal p = new BigDecimal(a[i]).divide(sizeA, MathContext.DECIMAL64);
            BigDecimal q = new BigDecimal(b[i]).divide(sizeB, MathContext.DECIMAL64);
            double log = Math.log(p.divide(q, MathContext.DECIMAL64).doubleValue());
            sum = sum.add(p.multiply(new BigDecimal(log)));
        }
        return sum.doubleValue();
    }

    private static BigDecimal size(int[] x) {
        BigDecimal size = BigDecimal.ZERO;
        for (int v : x) {
            if (v < 0) {
                throw new IllegalArgumentException();
            }
            size = size.add(BigDecimal.valueOf(v));
        }
        return size;
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] both = bothDirections(a, b);
        if (both[0] == Double.POSITIVE_INFINITY) {
            return both[1] == Double.POSITIVE_INFINITY;
        }
        return Math.round(both[0] * 1e8) == Math.round(both[1] * 1e8) || Math.abs(both[0] - both[1]) < 1e-9;
    }
}
