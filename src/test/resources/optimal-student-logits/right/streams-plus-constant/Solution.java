// RIGHT: streams; the optimal student has the constant 3 added; the divergence without a log-softmax array
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

public class Solution {
    private static final double CONSTANT = 3;

    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        DoubleUnaryOperator soften = z -> z / temperature;
        return Arrays.stream(teacherLogits).map(soften.andThen(z -> z + CONSTANT)).toArray();
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double topTeacher = Arrays.stream(teacherLogits).max().orElseThrow();
        double topStudent = Arrays.stream(studentLogits).max().orElseThrow();
        double[] a = Arrays.stream(teacherLogits).map(z -> (z - topTeacher) / temperature).toArray();
        double[] b = Arrays.stream(studentLogits).map(z -> z - topStudent).toArray();
        double za = Arrays.stream(a).map(Math::exp).sum();
        double zb = Arrays.stream(b).map(Math::exp).sum();
        double difference = IntStream.range(0, a.length).mapToDouble(i -> Math.exp(a[i]) / za * (a[i] - b[i])).sum();
        return difference + Math.log(zb) - Math.log(za);
    }
}
