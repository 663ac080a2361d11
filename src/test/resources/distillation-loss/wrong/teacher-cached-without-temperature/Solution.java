// WRONG: the teacher's softened distribution is remembered by its logits, without T: the same logits with T = 2 and then T = 1 give a wrong second answer
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

public class Solution {
    private static final Map<Integer, double[]> TEACHERS = new HashMap<>();

    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        double[] p = TEACHERS.computeIfAbsent(Arrays.hashCode(teacherLogits), k -> logSoftmax(teacherLogits, temperature));
        double[] q = logSoftmax(studentLogits, temperature);
        double kl = 0;
        for (int i = 0; i < p.length; i++) {
            kl += Math.exp(p[i]) * (p[i] - q[i]);
        }
        return temperature * temperature * kl;
    }

    private static double[] logSoftmax(double[] z, double t) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : z) {
            sum += Math.exp((v - max) / t);
        }
        double[] out = new double[z.length];
        for (int i = 0; i < z.length; i++) {
            out[i] = (z[i] - max) / t - Math.log(sum);
        }
        return out;
    }
}
