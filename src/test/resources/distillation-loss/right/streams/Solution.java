import java.util.Arrays;
import java.util.stream.IntStream;

public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double lseT = lse(teacherLogits, temperature);
        double lseS = lse(studentLogits, temperature);
        return Math.pow(temperature, 2) * IntStream.range(0, teacherLogits.length).mapToDouble(i -> {
            double logP = teacherLogits[i] / temperature - lseT;
            return Math.exp(logP) * (logP - (studentLogits[i] / temperature - lseS));
        }).sum();
    }

    private static double lse(double[] z, double t) {
        double largest = Arrays.stream(z).map(x -> x / t).max().getAsDouble();
        return largest + Math.log(Arrays.stream(z).map(x -> Math.exp(x / t - largest)).sum());
    }
}
