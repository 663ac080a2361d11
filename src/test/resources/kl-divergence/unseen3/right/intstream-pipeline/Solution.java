import static java.lang.Math.log;

import java.util.stream.IntStream;

public final class Solution {

    private Solution() {
    }

    public static double kl_divergence(final double[] p, final double[] q) {
        return IntStream.range(0, p.length)
                .filter(i -> p[i] > 0)
                .mapToDouble(i -> p[i] * (log(p[i]) - log(q[i])))
                .sum();
    }
}
