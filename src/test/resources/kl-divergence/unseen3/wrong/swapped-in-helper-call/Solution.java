// WRONG: the helper takes (approx, truth), so KL(q||p) comes out: p=[0.5,0.5], q=[0.25,0.75] gives 0.1308; example 2 divides by p=0 and gives Infinity
import java.util.stream.IntStream;

public class Solution {

    private static double relativeEntropy(double[] approx, double[] truth) {
        return IntStream.range(0, truth.length)
                .filter(i -> truth[i] > 0)
                .mapToDouble(i -> truth[i] * Math.log(truth[i] / approx[i]))
                .sum();
    }

    public static double kl_divergence(double[] p, double[] q) {
        return relativeEntropy(p, q);
    }
}
