// RIGHT: streams; the largest logit is taken off before the division by the temperature
import java.util.Arrays;

public class Solution {
    public static double[] softmax(double[] logits, double temperature) {
        double top = Arrays.stream(logits).max().orElseThrow();
        double[] e = Arrays.stream(logits).map(z -> (z - top) / temperature).map(Math::exp).toArray();
        double sum = Arrays.stream(e).sum();
        return Arrays.stream(e).map(v -> v / sum).toArray();
    }
}
