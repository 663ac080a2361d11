import java.util.Arrays;

public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("temperature");
        }
        double largest = Arrays.stream(logits).max().orElseThrow();
        double[] weights = Arrays.stream(logits).map(z -> Math.exp((z - largest) / temperature)).toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }
}
