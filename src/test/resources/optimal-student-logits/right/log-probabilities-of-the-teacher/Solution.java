import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        return logSoftmax(Arrays.stream(teacherLogits).map(z -> z / temperature).toArray());
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] logP = optimalStudent(teacherLogits, temperature);
        double[] logQ = logSoftmax(studentLogits);
        return IntStream.range(0, logP.length)
                .mapToDouble(i -> Math.exp(logP[i]) * (logP[i] - logQ[i]))
                .sum();
    }

    private static double[] logSoftmax(double[] z) {
        double top = Arrays.stream(z).max().orElseThrow();
        double norm = Math.log(Arrays.stream(z).map(v -> Math.exp(v - top)).sum());
        return Arrays.stream(z).map(v -> (v - top) - norm).toArray();
    }
}
