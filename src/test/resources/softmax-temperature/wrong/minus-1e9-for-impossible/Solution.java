// WRONG: minus infinity is replaced by -1e9; softmax([0,-inf],1e9) gives [0.731,0.269], not [1,0]
import java.util.Arrays;

public class Solution {
    private static double largest(double[] logits) {
        return Arrays.stream(logits).max().getAsDouble();
    }

    public static double[] softmax(double[] logits, double temperature) {
        double top = largest(logits);
        double[] weights = Arrays.stream(logits)
                .map(z -> Math.exp((Math.max(-1e9, z) - top) / temperature))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }
}
