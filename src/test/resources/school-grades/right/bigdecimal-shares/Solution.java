// RIGHT: shares and quotients with BigDecimal to 34 digits, cross-entropy less entropy, backward while loop
import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    private static BigDecimal[] shares(int[] counts) {
        long pupils = 0;
        for (int c : counts) {
            pupils += c;
        }
        BigDecimal all = BigDecimal.valueOf(pupils);
        BigDecimal[] s = new BigDecimal[counts.length];
        for (int i = 0; i < s.length; i++) {
            s[i] = BigDecimal.valueOf(counts[i]).divide(all, MathContext.DECIMAL128);
        }
        return s;
    }

    private static double crossEntropy(BigDecimal[] p, BigDecimal[] q) {
        double h = 0;
        int i = p.length;
        while (i-- > 0) {
            if (p[i].signum() == 0) {
                continue;
            }
            if (q[i].signum() == 0) {
                return Double.POSITIVE_INFINITY;
            }
            h -= p[i].doubleValue() * Math.log(q[i].doubleValue());
        }
        return h;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        BigDecimal[] p = shares(a);
        BigDecimal[] q = shares(b);
        return new double[] {
            crossEntropy(p, q) - crossEntropy(p, p), crossEntropy(q, p) - crossEntropy(q, q),
        };
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        double larger = Math.max(d[0], d[1]);
        double smaller = Math.min(d[0], d[1]);
        return Double.isInfinite(smaller) || larger <= smaller + 1e-9;
    }
}
