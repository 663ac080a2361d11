// WRONG: divides the caller's logits by T; a second call with the same arrays has another answer
public class Solution {
    public static double distillationLoss(double[] teacherLogits, double[] studentLogits, double temperature) {
        toLogSoftmax(teacherLogits, temperature);
        toLogSoftmax(studentLogits, temperature);
        double kl = 0;
        for (int i = 0; i < teacherLogits.length; i++) {
            kl += Math.exp(teacherLogits[i]) * (teacherLogits[i] - studentLogits[i]);
        }
        return temperature * temperature * kl;
    }

    private static void toLogSoftmax(double[] z, double t) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : z) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (int i = 0; i < z.length; i++) {
            z[i] = (z[i] - max) / t;
            sum += Math.exp(z[i]);
        }
        for (int i = 0; i < z.length; i++) {
            z[i] -= Math.log(sum);
        }
    }
}
