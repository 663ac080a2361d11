// Recursion over the positions, halves of the array, a memo in a HashMap, mutual recursion, tail recursion with an accumulator.
// verdict: ACCEPTED
import java.util.HashMap;
import java.util.Map;

public class Solution {
    private static double from(double[] p, double[] q, int i, double total) {
        if (i == p.length) {
            return total;
        }
        return from(p, q, i + 1, p[i] > 0 ? total + p[i] * Math.log(p[i] / q[i]) : total);
    }

    private static double halves(double[] p, double[] q, int from, int to, Map<Long, Double> memo) {
        long key = ((long) from << 32) | to;
        if (memo.containsKey(key)) {
            return memo.get(key);
        }
        double result;
        if (to - from == 1) {
            result = p[from] == 0 ? 0 : p[from] * Math.log(p[from] / q[from]);
        } else {
            int middle = from + (to - from) / 2;
            result = halves(p, q, from, middle, memo) + halves(p, q, middle, to, memo);
        }
        memo.put(key, result);
        return result;
    }

    private static boolean isEven(int n) {
        return n == 0 || isOdd(n - 1);
    }

    private static boolean isOdd(int n) {
        return n != 0 && isEven(n - 1);
    }

    public static double kl_divergence(double[] p, double[] q) {
        double first = from(p, q, 0, 0);
        double second = halves(p, q, 0, p.length, new HashMap<>());
        return isEven(p.length) == (p.length % 2 == 0) ? (first + second) / 2 : Double.NaN;
    }
}
