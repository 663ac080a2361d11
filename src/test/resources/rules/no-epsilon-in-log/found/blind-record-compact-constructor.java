import java.util.stream.IntStream;

public class Solution {

    record Probability(double value) {
        Probability {
            if (!(value >= 1e-13)) value = 1e-13; // FINDING: no-epsilon-in-log
        }

        double ln() {
            return Math.log(value);
        }
    }

    public static double kl_divergence(double[] p, double[] q) {
        return IntStream.range(0, p.length)
                .mapToDouble(i -> p[i] * (new Probability(p[i]).ln() - new Probability(q[i]).ln()))
                .sum();
    }
}
