import java.util.stream.DoubleStream;

public class Solution {
    public static double klUniform(double pLow, double pHigh, double qLow, double qHigh) {
        if (DoubleStream.of(pLow, pHigh, qLow, qHigh).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("NaN is no end of an interval");
        }
        if (pHigh <= pLow || qHigh <= qLow) {
            throw new IllegalArgumentException("an interval without length");
        }
        if (pLow < qLow || qHigh < pHigh) {
            return Double.POSITIVE_INFINITY;
        }
        double p = pHigh - pLow;
        double q = qHigh - qLow;
        int steps = Math.getExponent(q) - Math.getExponent(p);
        double mantissaP = Math.scalb(p, -Math.getExponent(p));
        double mantissaQ = Math.scalb(q, -Math.getExponent(q));
        return steps * Math.log(2.0) + Math.log(mantissaQ / mantissaP);
    }
}
