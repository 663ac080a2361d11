import java.util.Arrays;

public class Solution {
    public static double[] optimalStudent(double[] teacherLogits, double temperature) {
        double[] z = Arrays.stream(teacherLogits).map(x -> x / temperature).toArray();
        double lse = lse(z);
        return Arrays.stream(z).map(x -> x - lse).toArray();
    }

    public static double divergence(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] logP = optimalStudent(teacherLogits, temperature);
        double[] logQ = optimalStudent(studentLogits, 1);
        double sum = 0;
        for (int i = logP.length; i-- > 0; ) {
            sum += Math.exp(logP[i]) * (logP[i] - logQ[i]);
        }
        return sum;
    }

    private static double lse(double[] z) {
        double top = Arrays.stream(z).max().getAsDouble();
        return top + Math.log(Arrays.stream(z).map(x -> Math.exp(x - top)).sum());
    }
}
