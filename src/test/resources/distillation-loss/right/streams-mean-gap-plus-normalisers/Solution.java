import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** KL = E_p[difference of the scores] + difference of the normalisers. */
public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] a = scores(teacherLogits, temperature);
        double[] b = scores(studentLogits, temperature);
        double logA = Math.log(exponentials(a).sum());
        double logB = Math.log(exponentials(b).sum());
        double meanGap = IntStream.range(0, a.length)
                .mapToDouble(i -> Math.exp(a[i] - logA) * (a[i] - b[i]))
                .sum();
        return (meanGap + (logB - logA)) * temperature * temperature;
    }

    private static double[] scores(double[] logits, double temperature) {
        double largest = Arrays.stream(logits).reduce(Double.NEGATIVE_INFINITY, Math::max);
        DoubleUnaryOperator soften = z -> (z - largest) / temperature;
        return Arrays.stream(logits).map(soften).toArray();
    }

    private static DoubleStream exponentials(double[] scores) {
        return Arrays.stream(scores).map(Math::exp);
    }
}
