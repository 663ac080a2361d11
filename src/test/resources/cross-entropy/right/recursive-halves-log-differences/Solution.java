import java.util.function.DoubleBinaryOperator;

/** Sums by halves, so the recursion is only as deep as the logarithm of the length. */
public class Solution {
    private record Slice(double[] p, double[] q, int from, int to) {
        double total(DoubleBinaryOperator price) {
            if (to - from == 1) {
                return p[from] > 0 ? p[from] * price.applyAsDouble(p[from], q[from]) : 0.0;
            }
            int middle = (from + to) >>> 1;
            return new Slice(p, q, from, middle).total(price) + new Slice(p, q, middle, to).total(price);
        }
    }

    public static double crossEntropy(double[] p, double[] q) {
        return new Slice(p, q, 0, p.length).total((a, b) -> -Math.log(b));
    }

    public static double klDivergence(double[] p, double[] q) {
        return new Slice(p, q, 0, p.length).total((a, b) -> Math.log(a) - Math.log(b));
    }
}
