import java.util.Arrays;

public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double top = Arrays.stream(logits).max().orElseThrow();
        double[] weights = Arrays.stream(logits).map(z -> Math.exp((z - top) / temperature)).toArray();
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / total).toArray();
    }
}
