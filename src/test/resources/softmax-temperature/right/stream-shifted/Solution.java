// RIGHT: a pipeline: shift by the largest, scale, exponentiate, normalise
import java.util.Arrays;

public class Solution {
    private static double largest(double[] logits) {
        return Arrays.stream(logits).max().getAsDouble();
    }

    public static double[] softmax(double[] logits, double temperature) {
        double top = largest(logits);
        double[] weights = Arrays.stream(logits)
                .map(z -> Math.exp((z - top) / temperature))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }
}
