import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

public class Solution {
    /** p_i = 1 / (sum of e^((z_j - z_i) / T)): an overflow of a term there means a probability of 0 here. */
    public static double[] softmax(double[] logits, double temperature) {
        double[] possible = DoubleStream.of(logits).filter(z -> z > Double.NEGATIVE_INFINITY).toArray();
        DoubleUnaryOperator probability = z -> {
            double sum = 0;
            for (double other : possible) {
                sum += Math.exp((other - z) / temperature);
            }
            return 1 / sum;
        };
        return DoubleStream.of(logits)
                .map(z -> z == Double.NEGATIVE_INFINITY ? 0 : probability.applyAsDouble(z))
                .toArray();
    }
}
