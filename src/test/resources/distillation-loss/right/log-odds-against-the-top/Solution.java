// RIGHT: log-softmax arrays by streams, everything measured from the largest logit
import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    private static double[] logSoftmax(double[] logits, double temperature) {
        double top = Arrays.stream(logits).max().getAsDouble();
        double[] below = Arrays.stream(logits).map(z -> (z - top) / temperature).toArray();
        double norm = Math.log(Arrays.stream(below).map(Math::exp).sum());
        return Arrays.stream(below).map(b -> b - norm).toArray();
    }

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] p = logSoftmax(teacherLogits, temperature);
        double[] q = logSoftmax(studentLogits, temperature);
        double kl = IntStream.range(0, p.length).mapToDouble(i -> Math.exp(p[i]) * (p[i] - q[i])).sum();
        return temperature * temperature * kl;
    }
}
