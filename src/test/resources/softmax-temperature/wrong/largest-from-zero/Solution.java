// WRONG: the largest is looked for from 0 on; softmax([-1000,-1000],1) is NaN
import java.util.Arrays;

public class Solution {
    private static double largest(double[] logits) {
        return Arrays.stream(logits).reduce(0.0, Math::max);
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
