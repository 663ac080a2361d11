// RIGHT: no mixture array: log(m/p) from the quotient of the smaller by the larger number, streams
import java.util.stream.IntStream;

public class Solution {
    public static double js_divergence(double[] p, double[] q) {
        return weighted_js(p, q, 0.5);
    }

    public static double weighted_js(double[] p, double[] q, double weight) {
        return IntStream.range(0, p.length)
                .mapToDouble(i -> p[i] >= q[i] ? term(p[i], weight, q[i], 1 - weight) : term(q[i], 1 - weight, p[i], weight))
                .sum();
    }

    /** Both summands of one position; large is not below small. */
    private static double term(double large, double weightOfLarge, double small, double weightOfSmall) {
        if (large == 0) {
            return 0;
        }
        double t = small / large;
        // m / large = wL + wS t
        double log = Math.log(weightOfLarge + weightOfSmall * t);
        double first = -weightOfLarge * large * log;
        if (small == 0) {
            return first;
        }
        return first + weightOfSmall * small * (Math.log(small) - Math.log(large) - log);
    }

    public static double js_distance(double[] p, double[] q) {
        double js = js_divergence(p, q);
        return js > 0 ? Math.sqrt(js) : 0;
    }
}
