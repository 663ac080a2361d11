// RIGHT: exact lengths as BigDecimal, a decimal quotient of 40 digits, its logarithm by parts
import java.math.BigDecimal;
import java.math.MathContext;

public class Solution {
    private static final MathContext MC = new MathContext(40);

    private static BigDecimal length(double low, double high) {
        BigDecimal length = new BigDecimal(high).subtract(new BigDecimal(low)); // refuses NaN: NumberFormatException
        if (length.signum() <= 0) {
            throw new IllegalArgumentException("length " + length.doubleValue());
        }
        return length;
    }

    private static double ln(BigDecimal v) {
        BigDecimal above = v.subtract(BigDecimal.ONE);
        if (above.compareTo(BigDecimal.ONE) < 0) {
            return Math.log1p(above.doubleValue());
        }
        int exponent = v.precision() - v.scale() - 1;
        double mantissa = v.scaleByPowerOfTen(-exponent).doubleValue();
        return Math.log(mantissa) + exponent * Math.log(10);
    }

    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        BigDecimal p = length(pLow, pHigh);
        BigDecimal q = length(qLow, qHigh);
        if (pLow < qLow || pHigh > qHigh) {
            return Double.POSITIVE_INFINITY;
        }
        return ln(q.divide(p, MC));
    }
}
