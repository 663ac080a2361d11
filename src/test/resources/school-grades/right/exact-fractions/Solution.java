import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

public class Solution {
    private static BigInteger pupils(int[] school) {
        BigInteger sum = BigInteger.ZERO;
        for (int n : school) {
            sum = sum.add(BigInteger.valueOf(n));
        }
        return sum;
    }

    private static double quotient(BigInteger x, BigInteger y) {
        return new BigDecimal(x).divide(new BigDecimal(y), MathContext.DECIMAL64).doubleValue();
    }

    private static double divergence(int[] a, int[] b) {
        BigInteger sizeA = pupils(a);
        BigInteger sizeB = pupils(b);
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            if (a[i] == 0) {
                continue;
            }
            if (b[i] == 0) {
                return Double.POSITIVE_INFINITY;
            }
            BigInteger countA = BigInteger.valueOf(a[i]);
            BigInteger countB = BigInteger.valueOf(b[i]);
            sum += quotient(countA, sizeA) * Math.log(quotient(countA.multiply(sizeB), countB.multiply(sizeA)));
        }
        return sum;
    }

    public static double[] bothDirections(int[] a, int[] b) {
        double[] out = new double[2];
        out[0] = divergence(a, b);
        out[1] = divergence(b, a);
        return out;
    }

    public static boolean directionsAgree(int[] a, int[] b) {
        double[] d = bothDirections(a, b);
        return Double.compare(d[0], d[1]) == 0 || Math.abs(d[0] - d[1]) <= 1e-9;
    }
}
