// WRONG: below temperature 1e-3 the largest logit takes all; softmax([0,1e-6],1e-6) gives [0,1], not [0.269,0.731]
import java.util.Arrays;

public class Solution {
    private static double largest(double[] logits) {
        return Arrays.stream(logits).max().getAsDouble();
    }

    public static double[] softmax(double[] logits, double temperature) {
        double top = largest(logits);
        if (temperature < 1e-3) {
            double[] one = new double[logits.length];
            for (int i = 0; i < logits.length; i++) {
                if (logits[i] == top) {
                    one[i] = 1.0;
                    break;
                }
            }
            return one;
        }
        double[] weights = Arrays.stream(logits)
                .map(z -> Math.exp((z - top) / temperature))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(w -> w / sum).toArray();
    }
}
